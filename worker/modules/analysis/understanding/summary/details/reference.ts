import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import { quotedAt } from './quoted'

/** Words that a number of such papers follows, by family or strategy. */
const nouns: [families: string, nouns: string][] = [
  ['insurance', 'contrat|police|policy|poliza|certificat|certificate|attestation'],
  ['loan', 'pret|contrat|dossier|credit|loan'],
  ['mandate', 'rum|mandat|reference (?:unique )?(?:du|de) mandat|umr'],
  ['quote', 'devis|proposition|offre|quotation|quote'],
  ['order', 'commande|order|bon'],
  ['invoice', "factures?|invoice|rechnung|avoir|avis|echeance|titre|reference de l'avis"],
  ['warranty', 'certificat|garantie|warranty'],
  ['diagnosis', 'rapport|dossier|dpe|diagnostic|n[o°] ademe'],
  ['certificate', 'attestation|certificat|certificate'],
  ['contract', 'contrat|convention|agreement|contract|bail'],
]
const number = "(?:[a-z]{1,6}[ -]?)?\\d[\\w/-]*(?:\\.\\d+)*(?: \\d[\\w/-]*){0,4}|[a-z]{1,8}[\\w/-]*\\d[\\w/-]*"
const mark = "(?:n[o°]s?\\.?(?![a-z])|numero|number|no\\.|nr\\.?|ref(?:erence)?\\.?|#|:)"
const patterns = new Map(
  nouns.map(([family, words]) => [
    family,
    new RegExp(`(?:^|\\n|\\t|\\|| {2})[^\\S\\n]*(?:votre |notre |vos references |references? (?:du |de la )?)?(?:\\w+ ){0,5}?(?:${words})(?: (?:de |d'|du )\\w+){0,3}[ \\t|]{0,3}${mark}[ \\t|:]{0,4}(${number})(?![\\w%€])`, 'dg'),
  ]),
)
/** « N° de contrat : 31.077 », « FACTURE FC-261108 », « DEVIS » and « n° 26-417 » below, a column « Numéro de police ». */
const otherForms = (words: string, isTitled: boolean) => [
  `(?:n[o°]s?\\.?|numero|ref(?:erence)?\\.?) (?:de |d'|du |de la |of )?(?:${words})(?: d'[a-z]+)?[ \\t|]{0,3}[:\\t|][ \\t|]{0,4}(${number})(?![\\w%€])`,
  `(?:n[o°]\\.?|numero) (?:de |du )?(?:${words})\\t[^\\n]*\\n(${number})(?=\\t|\\n)`,
  ...(isTitled
    ? [
        `(?:^|\\n|\\t)(?:${words})(?:[ \\t]*\\n)?(?:[^\\n\\t]{0,40}\\t)?[ \\t]*(?:n[o°]\\.? ?)?((?:[a-z]{1,4}[ -]?)?\\d[\\w/-]{3,18})(?=[ \\t]*(?:\\n|\\t|$| du \\d| vom ))`,
        `(?:^|\\n)(?:${words})[ \\t]*\\n(?:[^\\n]*\\n){0,2}n[o°]\\.? ?(${number})(?=[ \\t]*(?:\\n|\\t))`,
      ]
    : []),
]
const titled = new Set(['invoice', 'quote', 'order'])
const unlike = patternWith('')`^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}$|^(?:19|20)\d\d$|^\d{5} [a-z]|^0\d(?: \d\d){4}$`

const others = new Map(
  nouns.map(([family, words]) => [family, otherForms(words, titled.has(family)).map((form) => new RegExp(form, 'dg'))]),
)

/** The paper's own number as printed (« RCP 7714 0528 93 »), null when none is told near its top. */
export function referenceOf({ source, type }: Reading): string | null {
  if (type?.families.includes('dispute')) return null
  const family = nouns.find(([name]) => type?.families.some((one) => one === name))?.[0]
  const words = family ? patterns.get(family) : undefined
  if (!words) return null
  const forms = [words, ...(others.get(family ?? '') ?? [])]
  for (const match of forms.flatMap((form) => [...source.fold.slice(0, 3500).matchAll(form)])) {
    const [start, end] = match.indices?.[1] ?? []
    if (start === undefined || end === undefined || unlike.test(match[1] ?? '') || /\bfrais\b/.test(match[0])) continue
    const found = quotedAt(source, start, end)
    if (found && found.text.length <= 28 && /\d{2}/.test(found.text)) return found.text
  }
  return family === 'insurance' || family === 'loan' ? policyOf(source) : null
}

const policy = patternWith('dg')`
  (?:contrat|police|policy)(?: d'assurance)?(?: n[o°]\.?| numero)? ((?!du|de|le|en|au|et|a 
  |pour)(?:[a-z0-9]{2,5}[ -]){0,2}\d[\d .-]{2,14}\d)(?![\d%€]| ?(?:€|eur))
`

/** « titulaire du contrat BAT 20.417.338 »: a number of four figures at least, in a sentence. */
function policyOf(source: Reading['source']): string | null {
  for (const match of source.fold.slice(0, 3500).matchAll(policy)) {
    const [start, end] = match.indices?.[1] ?? []
    const digits = (match[1] ?? '').replace(/\D/g, '').length
    if (start !== undefined && end !== undefined && digits > 3 && digits < 13 && !unlike.test(match[1] ?? '')) return quotedAt(source, start, end)?.text ?? null
  }
  return null
}
