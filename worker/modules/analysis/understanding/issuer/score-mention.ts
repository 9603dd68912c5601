import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import type { Party } from './parties'
import { definitionAfter, labelBefore, partSource, receivingParts, thirdParts } from './role-labels'

const squeezed = (text: string) => text.replace(/\s+/g, ' ')
const attests = pattern`
  ^(?:,? [a-z' ,.-]{0,60})?\b(?:attest|certifi|soussign|declare|garantit|confirm
  |vous (?:adress|inform|remerci))
`
const recipient = pattern`
  (?:attention|destinataire|factur[ee]e? a|livre a|adresse (?:a|de livraison|de facturation)
  |client|bill to|ship to|sold to|assure|souscripteur|titulaire|debiteur|acheteur
  |certificate holder|intermediaire|mediador|courtier|agence|fournisseur|donneur d'ordre
  |customer|tomador|aupres d[eu]|pour le compte d[eu]|beneficiaire|proprietaire|concurrent
  |vehicule|beneficiary|vir(?:ement)?|prlv|affaire|chantier|a l'ordre de|denomination
  |raison sociale|^a|^pour|to|^nom) ?[:\s-]*$
`
const legal = pattern`
  capital|rcs|r\.c\.s|siren|siret|\bape\b|tva|registered|company n|hrb|orias
  |registro mercantil|entreprise regie|agrement|vat
`

/** Who signs for a company is not the sender. */
const onBehalf = pattern`
  ^,? ?(?:en (?:ma |sa )?qualite de|agissant|representant|gerante?\b|direct(?:eur|rice)|president|responsable)
`

/** A physician's stamp, a notary's letterhead. */
const practice = pattern`
  ^.{0,3}(?:dr|docteur|maitre|me)\b.*(?:medecin|docteur|notaire|avocat|rpps|huissier|commissaire)
`

const rental = /bailleur|loueur|locataire|location|loyers?\b|leasing/

const toClient = /(?:^|\n)\s*(?:le )?clients?\s*[:\t|]/

/** A supplier is a third party where another finances; else it is the other party. */
const isThird = ({ fold }: SourceText, label: string, isContract: boolean) =>
  thirdParts.test(label) &&
  !(
    label === 'fournisseur' &&
    (isContract || toClient.test(fold.slice(0, 4000))) &&
    !rental.test(fold.slice(0, 4000))
  )

/** « et le locataire, Monsieur … » */
const partBefore = new RegExp(
  [
    "\\b(?:et|entre|and|between) (?:d'(?:une|autre) part,? )?(?:le |la |l'|the )",
    `(${partSource})s?,?(?: la societe| sasu?| sarl| sci)?$`,
  ].join(''),
)

interface Surroundings {
  before: string
  /** Keeps line ends: a label stands on the line above. */
  rawBefore: string
  after: string
  line: number
  /** The mention opens its line. */
  leads: boolean
  lineText: string | null
}

/** Words of another paragraph say nothing of a name, unless they are a short label above it. */
function ownParagraph(before: string): string {
  const [last = '', above = ''] = before.split(/\n\s*\n/).reverse()
  const label = above.split('\n').at(-1) ?? ''
  return last.trim() === '' && label.length < 28 && !/\d/.test(label) ? `${label} ${last}` : last
}

/** « 33000 Bordeaux » is a place. */
const postcode = /(?<!\d)\d{5}\s*$/

function lookAround(source: SourceText, party: Party): Surroundings {
  const textBefore = source.fold.slice(Math.max(0, party.start - 60), party.start)
  const line = source.lines.findIndex((one) => one.end > party.start)
  const own = source.lines[line]
  const indent = own ? (/^\s*/.exec(source.fold.slice(own.start, own.end))?.[0].length ?? 0) : 0
  return {
    before: squeezed(ownParagraph(textBefore)),
    // Long runs of spaces would be split in every possible way by the pattern of labels.
    rawBefore: textBefore.replace(/[^\S\n]*\t[^\S\n]*|[^\S\n]{2,}/g, '  ').replace(/\n\s+/g, '\n'),
    after: squeezed(source.fold.slice(party.end, party.end + 440)),
    line,
    leads: own ? party.start - own.start - indent < 6 : false,
    lineText: own?.text ?? null,
  }
}

const openingOfParties = pattern`
  \b(?:entre|between|by and between|entre les soussignes?|et|and|d'(?:une|autre) part,?|de una parte,?
  |de otra,?|\(\d\)) ?:? ?(?:la[ ]
  |le |l')?(?:societe|organisme(?: de formation)?|compagnie|cabinet|association)?$
`
const inTheNameOf = pattern`
  (?:^| )(?:pour|for|p/o|par|au nom d[eu]|by) (?:la |le |l')?(?:societe |sas |sarl |sci )?$
`

/** A paper that tells of an employee is rarely from her. */
const staff = /^(?:salarie|apprenti|stagiaire)/

/** What the label, definition or sentence of a contract makes of the bearer, and what that is worth. */
function scoreRole(source: SourceText, party: Party, isContract: boolean, around: Surroundings) {
  const label = labelBefore.exec(around.rawBefore)?.[1] ?? null
  const defined = isContract ? (definitionAfter.exec(around.after.slice(0, 430))?.[1] ?? null) : null
  const between = isContract ? (partBefore.exec(around.before.trimEnd())?.[1] ?? null) : null
  let score = between && !label ? 6 : 0
  if (label && isThird(source, label, isContract)) score -= 6
  else if (label && staff.test(label) && !isContract) score += 2
  else if (label) score += receivingParts.test(label) && !isContract ? -5 : 7
  else if (defined && party.start < 5000) score += 5
  return { label, role: label ?? defined ?? between, score }
}

/** What its place says: letterheads stand at the top, senders' addresses at the foot, and open their line. */
function scorePlace({ lines }: SourceText, party: Party, { line, leads, lineText }: Surroundings) {
  if (!leads || party.kind !== 'company') return 0
  const page = lines[line]?.page
  const isFoot = line >= lines.findLastIndex((one) => one.page === page) - 2 && /\d{4,5}(?!\d)/.test(lineText ?? '')
  if (isFoot && line > 3 && !(lineText !== null && legal.test(lineText))) return 5
  const legalLine = lineText !== null && legal.test(lineText) ? 6 : 0
  return legalLine + (line < 3 ? 5 : line < 8 ? 1.5 : 0)
}

/** The words around a mention that make its bearer the sender or the other signatory, or a mere recipient. */
export function scoreMention(source: SourceText, party: Party, isContract: boolean): Party {
  const around = lookAround(source, party)
  const { before, after } = around
  const { label, role, score: roleScore } = scoreRole(source, party, isContract, around)
  let score = party.score + roleScore + scorePlace(source, party, around)
  if (openingOfParties.test(before.trim()) && isContract && party.start < 4000) score += 5
  if (/nous,? soussignes?,? ?$|soussignee?s?,? ?$/.test(before)) score += onBehalf.test(after) ? -4 : 9
  if (attests.test(after.slice(0, 90)) && party.kind !== 'person') score += 5
  if (inTheNameOf.test(before)) score += isContract ? 4 : 1.5
  const supplies = /\bfournisseur ?:?$/.test(before.trim()) && !isThird(source, 'fournisseur', isContract)
  if (!label && supplies) score += 7
  else if (!label && recipient.test(before.trim())) score -= 6
  if (postcode.test(around.rawBefore)) score -= 12
  if (party.kind === 'person' && practice.test(`${around.lineText}`)) score += 5
  if (party.kind === 'person' && isContract && /^,? nee?\b|^,? demeurant|^,? domicilie/.test(after)) score += 6
  return { ...party, score, role }
}
