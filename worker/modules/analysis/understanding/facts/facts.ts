import { pattern, patternWith, source } from '../../../../../shared/domain/dates/pattern'
import { nameKey } from '../issuer/names'
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
      |conge (?:parental|maternite|paternite|sabbatique|sans solde)
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
  [
    ['corporate'],
    /\bassocie(?:s|es?)?\b|assemblee generale|actionnaire|resolution|\bgerance\b|conseil d'administration/g,
    2,
  ],
  [['vehicle'], /vehicule|immatriculation|automobile|kilometrage/g, 4],
]
const vague = pattern`
  ^(?:Avenant|Avis d’échéance|Courrier|Résiliation|Mise en demeure|Relance|Contrat|Attestation
  |Certificat|Appel de cotisations|Échéancier
  |Protocole d’accord|Déclaration|Rapport|Procès-verbal|Mandat|Caution
  |Congé|Accusé de réception|Avertissement)$
`

const head = 400

/** The broad kinds of a document: its type's, and for a vague type those its words show. */
export function familiesOf({ type, source }: Reading): Set<Family> {
  const families = new Set<Family>(type?.families ?? [])
  if (type && !vague.test(type.label) && !vague.test(type.broader ?? '')) return families
  const body = source.fold.slice(0, 40_000)
  const counts = bodySigns.map(([list, pattern, floor]) => ({
    list,
    // What the head of a paper names, it is about.
    count: ((body.match(pattern) ?? []).length + (body.slice(0, head).match(pattern) ?? []).length) / floor,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  for (const { list, count } of counts)
    if (count >= 1 && count >= most * 0.6) list.forEach((family) => families.add(family))
  return families
}

const claims = pattern`
  net a payer|(?:montant|total|solde|somme|reste)(?: \w+){0,3} (?:a (?:payer|regler|verser
  |acquitter)|du|dus|due|exigible)|a (?:payer|regler|verser|acquitter)(?: \w+)?(?: avant
  | au plus tard)|total (?:ttc|due|amount)|(?:amount|payment) (?:due|payable)|balance due|please (?:pay|remit)
  |(?:merci de|veuillez|priere de) (?:bien vouloir )?(?:nous )?(?:regler|payer)
  |zahlbetrag
  |gesamtbetrag|rechnungsbetrag|zahlbar|importe total|total a pagar|nous regler
  |met(?:s|tons|tre)(?: \w+)? en demeure (?:de (?:nous )?(?:payer|regler|verser)|d'acquitter)
  |montant preleve|ser(?:a|ont) preleve|prelevement le
  |reglement par (?:virement
  |cheque|prelevement)|payable|si vous payez|limite de paiement|\ba (?:payer|regler)\b
  |pas recu (?:le|votre) (?:reglement|paiement)|regulariser (?:votre|la|cette) (?:situation|compte)
  |impaye\w*|(?:commandement|sommation|injonction|enjoi\w+|enjoign\w+)[^.;]{0,80} de payer|somme saisie
  |montant de l'acompte
`
/** “Goods remain ours until paid in full” says that it is not. */
const paidInFull = source`(?<!\b(?:until|unless|when|once|if|after|till|not|before)\b[^.;]{0,50})\bpaid in full\b`
const settled = pattern`
  (?:facture|avis|montant|somme|loyer|note) (?:(?!non)\w+ )?acquittee?\b
  |(?<!non )\bacquittee? le|^ ?acquittee?|facture (?:deja )?(?:payee|reglee|soldee)|(?:paye
  |regle|solde|acquitte)e?s? (?:le|par (?:cb|carte|virement|cheque) le) \d
  |net a payer ?:? ?(?:0[.,]00|neant)|(?:solde|reste|montant|total)(?: \w+)? (?:a payer|du
  |a regler) ?:? ?(?:0[.,]00|0 ?€|neant)|${paidInFull}|balance due ?:? ?(?:€|eur|\$
  |£)? ?0[.,]00|deja (?:paye|regle|solde|acquitte)e?|bezahlt|pour acquit|cet avis vaut quittance
  |bon pour quittance
`

const paidRow = /(\d ?€? ?)\((?:paye|regle|verse)e?s? le [^)]*\)/g
const money = /\d ?(?:€|eur)|(?:€|\beur|£|\bgbp|\$|\busd) ?\d/
const atRequestOf = /(?:requete|demande|profit|diligences?) (?:de |d')(?:la )?(?:societe |sasu? |sarl |sa |sci )?/g

/** « à la requête de la SAS Lacaze »: the owner claims, somebody else owes. */
function isClaimant(fold: string, owner: string): boolean {
  const name = nameKey(owner)
  return [...fold.slice(0, 6000).matchAll(atRequestOf)].some(({ index, 0: lead }) =>
    nameKey(fold.slice(index + lead.length, index + lead.length + name.length + 12)).startsWith(name),
  )
}

/** Where money is claimed and not yet paid; only on papers whose kind claims money. */
export function owedSpan({ type, source, sentences, context }: Reading, families: Set<Family>): Facts['owed'] {
  const asks = type?.due === 'payment' || families.has('claim')
  if (!type || !asks || families.has('receipt') || isClaimant(source.fold, context.owner.name)) return null
  // « 4 406 (payé le 20/07/2026) » settles its row, not the paper.
  const flat = source.fold.slice(0, 80_000).replace(/[\s|]+/g, ' ').replace(paidRow, '$1')
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
    (/Relance|Mise en demeure|^Facture$/.test(type.label) && money.test(flat) ? sentences[0] : undefined)
  return sentence ? { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) } : null
}
