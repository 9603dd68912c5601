import { pattern } from '../../../../../shared/domain/dates/pattern'
import { dueCues } from './due-cues'
import { otherCues } from './other-cues'

/** Words before a date; the nearest strong ones give its role. */
export const dateCues = [...dueCues, ...otherCues]

/** A sentence about something else than this document: its end is not the document's. */
export const foreignSubject = pattern`
  (?:assurance|responsabilite|police)[^.]{0,60}(?:diagnostiqueur|cabinet|prestataire)
  |diagnostiqueur|certificat de competence|certification du|carte professionnelle
  |personne morale|duree de la (?:societe|personne)|delai de (?:reclamation|recours
  |prescription)|adherer au prelevement|prelevement mensuel|reclamation|non[- ]?concurrence
  |offre promotionnelle|promotion|- ?\d{1,2} ?%|remise de \d
  |tarif (?:valable|garanti)|prix (?:valables?|fermes?|garantis?)
  |archives|conserv\w+ (?:pendant|jusqu)|survi|garantie subsequente|credit d'impot
  |periode d'essai|essai|conges? (?:annuels?|payes)
`
