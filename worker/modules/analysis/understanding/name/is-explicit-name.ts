import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { documentTypes } from '../type/find-type'

/** Words that a scanner, a telephone or a mail program puts into a name. */
const capture = pattern`
  ^(?:scan\w{0,4}|scn|numeris\w*|img|image|dscn?|dscf|dcim|photos?|pic|picture|pxl|whatsapp|wa|capture
  |ecran|screenshot|camscanner|xerox|skm|mfp|copieur)$
`
const noise = pattern`
  ^(?:docs?|documents?|fichier|file|files|copie|copy|sans|titre|untitled|nouveau|new|adobe|shot|screen
  |pdf|jpe?g|png|signed?|signee?s?|sign|docusign|executed|finale?
  |definitif|def|ok|bis|version|draft|projet|pages?|tr|re|fwd?|pj|piece|pieces|jointes?|joint|attachment
  |telechargement|download|export|e?mail|mess?age|msg|votre|notre
  |recommandee?|recue?s?|dossier|client|clients|fournisseurs?|divers|locataire|salarie|employeur|le|de|du
  |des|la|les|et|au|aux|the|of|and|num|ref|pour|par|sur|avec|mme|mlle|com|www)$
`
/** Short names that tell a kind by themselves. */
const precise = pattern`
  ^(?:kbis|erp|ernmt|cfe|cvae|tva|ca3|ca12|drm|dsn|das2?|dpe|cni|rib|cdi|cdd|lld|loa|tf|mrp|decennale|nda|sst|opco
  |rgpd|iso\d{4,5}|liasse|bilan|balance|quittance|releve|echeance|passeport
  |amende|contravention|caution|qualibat|reservation|ppa|permis|mutuelle|prevoyance|bordereau|2031|2033
  |2035|2050|2065|2571|2572|3310|3514|3517|1447|urssaf|msa|grand-livre|livre)$
`
/** Short names that several kinds share. */
const vague = /^(?:pv|ag|bl|bc|lm|cb|av|avt|avn|bp|fp|cp|pc|dp|att|cgv|rlv|coi|tm|cpt|ct|sow|rc|ar|avis|is|ir)$/
/** Kinds that say little alone, as people shorten them. */
const shortened = pattern`
  ^(?:contrat|contract|facture|invoice|factura|rechnung|devis|quote|attestation|attest|avenant|bail|lease
  |sublease|agmt|agreement|licen[cs]e|letter|lettre|courrier|certificat|certificate|rapport|report
  |bulletin|accord|terms|arrete|decision|deliberation|jugement|ordonnance|mandat|promesse|compromis|cession
  |statuts|pacte|protocole|procuration|rupture|conge|mainlevee|agrement|autorisation|diplome|contratto|contrato
  |fattura|poliza|police|[a-z]{4,}(?:vertrag|rechnung|bescheinigung)|vertrag|declaration|acte|convention|annexe|notice|avoir|relance|assurance|order)$
`

const months = pattern`
  ^(?:janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?
  |nov(?:embre)?|dec(?:embre)?|january|february|march|april|may|june|july
  |august|october|november|december|t[1-4]|s[12]|q[1-4])$
`
const dates = patternWith('g')`
  (?<!\d)(?:\d{1,2}[-_. ]\d{1,2}[-_. ](?:20)?\d\d|20\d\d[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?[0-3]\d)?
  |(?:0[1-9]|1[0-2])[-_. ]?20\d\d|20\d\d(?:[-–]20\d\d)?
  |(?:0[1-9]|1[0-2])2[0-9])(?!\d)
`

interface Word {
  text: string
  /** Written with a capital that no first word owes to its place. */
  proper: boolean
}

/** The words of a name, apart from its dates. */
function wordsOf(stem: string): Word[] {
  const apart = stem
    .replace(dates, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d{1,3}(?!\d))/gu, ' ')
  return (apart.match(/[\p{L}\p{N}]+/gu) ?? []).map((word, index) => ({
    text: foldText(word).text,
    proper: index > 0 && /^\p{Lu}/u.test(word) && !/\d/.test(word),
  }))
}

/** The longest title of a kind in the name, folded. */
function titleIn(words: string): string {
  let longest = ''
  for (const type of documentTypes)
    for (const match of words.matchAll(type.title)) if (match[0].length > longest.length) longest = match[0]
  return longest
}

/** What the words of a file name are. */
interface NameWords {
  /** Words that say a kind; `title` is the longest title of a kind among them. */
  kinds: Word[]
  title: string
  /** Words beside them, numbers and noise apart. */
  others: Word[]
  /** Figures beside them, in one. */
  digits: string
  dated: boolean
  captured: boolean
}

function readName(stem: string): NameWords {
  const words = wordsOf(stem)
  const forms = [words.map(({ text }) => text).join(' '), foldText(stem).text]
  const title = forms.map(titleIn).sort((a, b) => b.length - a.length)[0] ?? ''
  const inTitle = new Set(title ? title.split(/[ -]/) : [])
  const isKind = ({ text }: Word) => [precise, vague, shortened].some((one) => one.test(text)) || inTitle.has(text)
  const isEmpty = ({ text }: Word) => [noise, capture, months].some((one) => one.test(text))
  const beside = words.filter((word) => !isKind(word) && !isEmpty(word))
  return {
    kinds: words.filter(isKind),
    title,
    others: beside.filter(({ text, proper }) => /^[a-z]+$/.test(text) && text.length > (proper ? 1 : 2)),
    digits: beside.filter(({ text }) => /\d/.test(text)).map(({ text }) => text.replace(/\D/g, '')).join(''),
    dated: (stem.match(dates) ?? []).length > 0 || words.some(({ text }) => months.test(text)),
    captured: words.some(({ text }) => capture.test(text)),
  }
}

const twoWords = /[a-z]{3,} (?:de |d |du |en |sur )*[a-z]{5,}/

/**
 * Whether a file name already tells what the document is: a kind and about whom, what, when or which number; or
 * words somebody took the trouble to write. `scan_0001`, `IMG_2034`, `document (3)`, `facture`, `LM 2026`,
 * `contrat client` do not.
 */
export function isExplicitName(fileName: string): boolean {
  const stem = fileName.normalize('NFC').replace(/\.[A-Za-z0-9]{2,5}$/, '')
  const { kinds, title, others, digits, dated, captured } = readName(stem)
  const named = others.length > 1 || others.some(({ proper }) => proper)
  const long = others.filter(({ text }) => text.length > 3)
  if (!kinds.length && captured) return long.length > 2
  if (!kinds.length) return long.length > (dated ? 1 : 2) || long.filter(({ proper }) => proper).length > 1
  if (captured) return others.length > 1 || (others.length > 0 && dated)
  if (kinds.some(({ text }) => precise.test(text))) return others.length > 0 || dated || digits.length > 2 || kinds.length > 2
  if (kinds.every(({ text }) => vague.test(text))) return digits.length > 7 || (others.length > 0 && (dated || named))
  return named || dated || digits.length > 3 || (others.length > 0 && digits.length > 1) || twoWords.test(title)
}
