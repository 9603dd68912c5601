import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { publicBodies } from '../issuer/public-bodies'
import type { FoundAmount } from '../entities/amounts'
import type { FoundNumber } from '../entities/identifiers'
import type { Family } from '../type/document-type'
import type { Reading } from '../reading'
import type { Renewal } from './renewal'

/** What is established about a document beside its text: what tags, summaries and names may speak of. */
export interface Facts {
  families: Set<Family>
  renewal: Renewal | null
  ibans: FoundNumber[]
  sirens: FoundNumber[]
  amounts: FoundAmount[]
  /** Words that say money is still owed, null when nothing is. */
  owed: { start: number; end: number } | null
  /** Whether the owner's name or number stands in it. */
  namesOwner: boolean
}

const bodySigns: [Family[], RegExp, number][] = [
  [
    ['employment'],
    patternWith('g')`
      salarie[es]*\b|employeur|salaire (?:mensuel|de base|brut)|contrat de travail
      |convention collective|bulletin de paie|conges payes
    `,
    3,
  ],
  [
    ['insurance'],
    patternWith('g')`
      assure[es]*\b|assureur|sinistre|police d'assurance|garanties? (?:accordees?|souscrites?)
      |prime annuelle|contrat d'assurance|cotisation d'assurance|\bassurances?\b|multirisque
      |societaire|\bmutuelle\b|frais de sante|complementaire sante
    `,
    2,
  ],
  [
    ['property', 'rent'],
    patternWith('g')`
      loyer|\bbail(?:leur)?\b|locataire|quittance|locaux|preneur|administrateur de biens
      |provision pour charges
    `,
    3,
  ],
  [['tax'], /impot|tva\b|taxe fonciere|finances publiques|fiscal/g, 4],
  [['social'], /urssaf|cotisations sociales|securite sociale|dsn\b/g, 3],
  [['loan'], /pret\b|emprunteur|preteur|capital restant du|tableau d'amortissement|credit-bail/g, 3],
  [['vehicle'], /vehicule|immatriculation|automobile|kilometrage/g, 4],
]
const vague = pattern`
  ^(?:Avenant|Avis d’échéance|Courrier|Résiliation|Mise en demeure|Relance|Contrat|Attestation
  |Certificat|Appel de cotisations|Échéancier
  |Protocole d’accord|Déclaration|Rapport|Procès-verbal|Mandat|Caution
  |Congé)$
`

/** The broad kinds of a document: its type's, and for a vague type those its words show. */
export function familiesOf({ type, source }: Reading): Set<Family> {
  const families = new Set<Family>(type?.families ?? [])
  if (type && !vague.test(type.label)) return families
  const body = source.fold.slice(0, 40_000)
  const counts = bodySigns.map(([list, pattern, floor]) => ({
    list,
    count: (body.match(pattern) ?? []).length / floor,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  for (const { list, count } of counts)
    if (count >= 1 && count >= most * 0.6) list.forEach((family) => families.add(family))
  return families
}

const claims = pattern`
  net a payer|(?:montant|total|solde|somme|reste)(?: \w+){0,3} (?:a (?:payer|regler|verser
  |acquitter)|du|dus|due|exigible)|a (?:payer|regler|verser|acquitter)(?: \w+)?(?: avant
  | au plus tard)|total (?:ttc|due|amount)|amount due|balance due|please pay
  |(?:merci de|veuillez|priere de) (?:bien vouloir )?(?:nous )?(?:regler|payer)
  |zahlbetrag
  |gesamtbetrag|rechnungsbetrag|zahlbar|importe total|total a pagar|nous regler
  |met(?:s|tons|tre)(?: \w+)? en demeure|montant preleve|ser(?:a|ont) preleve|prelevement le|reglement par (?:virement
  |cheque|prelevement)|payable|si vous payez|limite de paiement|\ba (?:payer|regler)\b
  |pas recu (?:le|votre) (?:reglement|paiement)|regulariser (?:votre|la|cette) (?:situation|compte)
  |impaye\w*
`
const settled = pattern`
  (?:facture|avis|montant|somme|loyer|note) (?:(?!non)\w+ )?acquittee?\b
  |(?<!non )\bacquittee? le|^ ?acquittee?|facture (?:deja )?(?:payee|reglee|soldee)|(?:paye
  |regle|solde|acquitte)e?s? (?:le|par (?:cb|carte|virement|cheque) le) \d
  |net a payer ?:? ?(?:0[.,]00|neant)|(?:solde|reste|montant|total)(?: \w+)? (?:a payer|du
  |a regler) ?:? ?(?:0[.,]00|0 ?€|neant)|paid in full|balance due ?:? ?(?:€|eur|\$
  |£)? ?0[.,]00|deja (?:paye|regle)e?|bezahlt|pour acquit|cet avis vaut quittance
  |bon pour quittance
`

/** What comes from the tax office or a social body is of its kind, whatever the paper. */
export function senderFamily(issuer: string | null): Family | null {
  if (!issuer) return null
  return publicBodies.find((body) => body.family !== null && body.name === issuer)?.family ?? null
}

/** Where money is claimed and not yet paid; only on papers whose kind claims money. */
export function owedSpan({ type, source, sentences }: Reading, families: Set<Family>): Facts['owed'] {
  if (!type || type.due !== 'payment' || families.has('receipt')) return null
  const flat = source.fold.slice(0, 80_000).replace(/[\s|]+/g, ' ')
  const isPlan = /Échéancier/.test(type.label)
  if (!isPlan && settled.test(flat)) return null
  if (
    isPlan &&
    !pattern`
      a payer|a regler|non (?:paye|regle|solde)|reste|solde|echeance|echeancier|prelevement
    `.test(flat)
  )
    return null
  const sentence =
    sentences.find((one) => claims.test(one.text)) ??
    (isPlan ? sentences.find((one) => /echeanc|prelevement/.test(one.text)) : undefined) ??
    (/Relance|Mise en demeure|^Facture$/.test(type.label) ? sentences[0] : undefined)
  return sentence ? { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) } : null
}
