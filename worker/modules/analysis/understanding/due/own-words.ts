import { pattern } from '../../../../../shared/domain/dates/pattern'

/** Words by which a paper speaks of itself. */
export const ownWords = pattern`
  present[es]*|attestation|certificat|valable|validite|garantie|couvert|periode|devis|offre
  |diagnostic|police|contrat|policy|valid|cobertura|poliza|document
`
