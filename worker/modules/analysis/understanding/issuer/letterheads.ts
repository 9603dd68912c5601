import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import type { SourceLine, SourceText } from '../text/source-text'
import { findType } from '../type/find-type'
import { isSameName } from './names'
import { paperTitle } from './paper-title'
import type { Party } from './parties'
import { partSource } from './role-labels'

const startsWithPart = new RegExp(`^(?:le |la |l')?${partSource}s?\\b`)
const notHead = pattern`
  ^(?:de|et|from|objet|page|date|a |annexe|n[o°]|ref|madame|monsieur|contrat|exemplaire|copie
  |original|duplicata|liberte|republique|specimen|this|exhibit|execution|vos|nos|votre|notre
  |accord|article|bonjour|chapitre|destinataire|client|type|service|entre|nom|suivi|ci-apres|lettre
  |recommande|remise? en main|courrier|pli|appartement|batiment
  |residence|immeuble|etage|zone|lieu[- ]dit)\b|[,;.]$
`
const englishTitle = pattern`
  \b(?:agreement|contract|licen[cs]e|lease|guarant(?:y|ee)|offer|terms|deed|policy|amendment|addendum
  |order form|schedule|exhibit
  |annex)s?$|^(?:between|this|made|dated|attachment|certain)\b
`
/** A label of a form whose value stands elsewhere. */
const bareLabel = pattern`
  ^(?:appareil|numero|designation|montant|quantite|produit|prenom|telephone|courriel|e-?mail|adresse
  |immatriculation|marque|modele|description|total|delai|duree|garantie|libelle|solde|acheteur
  |vendeur|reference|identifiant|objet|echeance|periode|installateur|kilometrage|energie
  |civilite|denomination|raison sociale|forme juridique|activite|titre)s?
  (?: (?:ht|ttc|client|n[o°].{0,10}|(?:de |du |d')(?:serie|achat|contrat|client|produit|vehicule
  |livraison|facture|commande|effet|emission|paiement|reglement)))?$
`
const legalWords = /\bsiren\b|\bsiret\b|\br\.?c\.?s\b|\bcapital\b|\bape\b|\btva\b|\borias\b/
const cutShort = / (?:de|du|des|d'|la|le|et|and)$/
/** « NORD INCENDIE 31 rue de Warenghien »: the name ends where the address starts. */
const addressInLine = patternWith('i')`
  ,?\s+(?:\d{1,4}(?:\s?(?:bis|ter|[A-D]))?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|impasse
  |all[ée]e|quai|cours)|Z\.?[AI]\.?\s)
`
const address = /rue |avenue |boulevard |cedex|quai |place |chemin |^service|soumis|conforme/

/** The head of a line on which the recipient's name is printed too. */
function withoutOwner(head: string, owner: string): string {
  const { text } = foldText(head)
  const at = text.indexOf(foldText(owner).text)
  return at > 3
    ? head
        .slice(0, at)
        .replace(/\s+(?:SARL|SAS|SASU|SA|EURL|SCI|la société)?\s*$/i, '')
        .trim()
    : head
}

/** Whether a line may be the printed name of a sender: short, capital, no address, no title. */
function isHead(source: SourceText, line: SourceLine, head: string, owner: string): boolean {
  if (head.length < 3 || head.length > 48 || /\d{4,}|@|:|www\.|^\d/.test(head)) return false
  if (head.split(/\s+/).length > 7 || !/^\p{Lu}/u.test(head) || isSameName(head, owner)) return false
  const folded = foldText(head).text
  if ([notHead, paperTitle, englishTitle, cutShort, startsWithPart].some((one) => one.test(folded))) return false
  if (!/[a-z]{3}/.test(folded)) return false
  if (address.test(folded)) return false
  const alone = { ...source, fold: '', lines: [{ start: line.start, end: line.end, page: 1, text: folded }] }
  return (findType(alone, '')?.score ?? 0) < 12
}

/** A letter by the owner opens with her own name and address; who stands below is whom she writes to. */
function belowWriter(page: SourceLine[], owner: string): SourceLine[] {
  const [first] = page
  if (!first || !isSameName(first.text, owner) || !page.some(({ text }) => /^objet ?:/.test(text))) return page
  const from = page.findIndex(({ text }, at) => at > 0 && !address.test(text) && !/\d{5} [a-z]/.test(text))
  return page.slice(Math.max(from, 0))
}

/** Names printed alone at the top of the first page. */
export function letterheadsOf(source: SourceText, owner: string): Party[] {
  const page = source.lines.filter((line) => line.page === source.lines[0]?.page)
  const below = belowWriter(page, owner)
  const isWriter = below !== page
  const top = below.filter((line) => !bareLabel.test(line.text)).slice(0, 5)
  return top.flatMap((line, index) => {
    const printed = source.slice(line.start, line.end).trim()
    const cell = printed.split(/\s{3,}|\t|\s[-–—|·]\s/)[0]?.split(addressInLine)[0] ?? ''
    const bare = isWriter ? cell.replace(/^(?:Madame|Monsieur|Mme|M\.)\s+/u, '') : cell
    const name = withoutOwner(bare.replace(/^[^\p{L}\p{N}]+/u, ''), owner)
    if (!isHead(source, line, name, owner)) return []
    const next = page.slice(page.indexOf(line) + 1, page.indexOf(line) + 4)
    const signed = index > 0 && next.some(({ text }) => legalWords.test(text)) ? 1.5 : 0
    const score = (index === 0 ? 5 : 3.5 - index * 0.5) + signed
    return [{ name, start: line.start, end: line.end, score, kind: 'letterhead' as const, role: null }]
  })
}

const toReader = pattern`
  ^(?:le |la |l'|votre )?(?:client|destinataire|assure|souscripteur|livr\w+|adresse|chantier|beneficiaire
  |titulaire|lieu|site|acheteur|garage|agence)\b[^|]{0,24}$
`
const belowTop = 5
const lowest = 24

/**
 * A sender whose name stands below the reader's address, as in a window envelope: told by its own address
 * and its number of register on the next lines.
 */
export function lowerLetterheads(source: SourceText, owner: string): Party[] {
  const page = source.lines.filter((line) => line.page === source.lines[0]?.page).slice(0, lowest)
  return page.slice(belowTop).flatMap((line, index) => {
    const at = index + belowTop
    const [next, ...rest] = page.slice(at + 1, at + 4)
    const name = source.slice(line.start, line.end).trim()
    const isAddressed = next !== undefined && /(?<!\d)\d{5} [a-z]/.test(next.text)
    if (!isAddressed || !rest.some(({ text }) => legalWords.test(text))) return []
    if (toReader.test(page[at - 1]?.text ?? '') || !isHead(source, line, name, owner)) return []
    return [{ name, start: line.start, end: line.end, score: 3.5, kind: 'letterhead' as const, role: null }]
  })
}
