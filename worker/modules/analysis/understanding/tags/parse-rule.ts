import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { amountOf } from '../entities/amounts'
import { broadFamilies, exclusion, factCues, namedPerson } from './concepts'
import { asksClause, clauses } from './clauses'
import type { Clause } from './clauses'
import { conceptsOf } from './rule-concepts'
import type { Concepts } from './rule-concepts'

export interface ParsedRule {
  wanted: Concepts
  refused: Concepts
  /** Kinds named before the condition (« factures de plus de 1 000 € »): both are needed. */
  needsKind: boolean
  amount: { min: number; max: number } | null
  /** Language asked for, ISO 639-1. */
  language: string | null
  /** Capital words inside the sentence: a sender, a place, a project. */
  names: string[]
  /** It speaks of one named employee, not of the staff. */
  ofOnePerson: boolean
  /** Clauses that the document must stipulate. */
  clauses: Clause[]
  /** Stems of the other words that matter, for rules no concept covers. */
  stems: string[]
  /** Generic word that opens the rule (« déclarations … »): a topic alone is then not enough. */
  noun: string | null
}

const languages: [string, RegExp][] = [
  ['en', /anglais|english/],
  ['de', /allemand|german/],
  ['es', /espagnol|spanish/],
  ['it', /italien|italian/],
  ['fr', /francais|french/],
  ['nl', /neerlandais|dutch/],
]
const stop = new Set(
  [
    'document documents tout tous toute toutes les des une pour par dans avec sans qui que dont',
    'sont est etre avoir fait cette ces son ses leur leurs aux sur ou et ni pas plus entre autre',
    'autres type genre concerne concernant relatif relative relatifs relatives porte parle',
    'mentionne contient vient provient emis emise recu recue adresse adresses the and for from',
    'with that which any all about lie liee lies liees lorsque quand si elle lui meme entreprise',
    'societe client cabinet comme ainsi notamment exemple etc doit peut touche prevoit prouve soit',
    'quel quelle quels pièce piece pieces fichier fichiers papier papiers',
  ].flatMap((line) => line.split(' ')),
)

const generic = pattern`
  ^(?:tou(?:s|tes) les |les |le document est (?:une? )?|l'|la |une? )?(declaration|attestation
  |contrat|avis|certificat|convention|releve|bulletin)s?\b
`

/** Clauses that give and clauses that take away. « Pas les assurances ni les impôts » takes both. */
function split(rule: string): { wanted: string; refused: string } {
  const wanted: string[] = []
  const refused: string[] = []
  for (const sentence of rule.split(/(?<=[.;!?])\s+|\n+/)) {
    const trimmed = sentence.trim().replace(/^[-•–\s]+/, '')
    if (!trimmed) continue
    if (exclusion.test(trimmed) && !factCues.some(([fact, cue]) => fact === 'foreign' && cue.test(trimmed))) {
      refused.push(trimmed)
      continue
    }
    const parts = trimmed.split(pattern`
      [,(]?\s*(?=\b(?:sauf|hors|hormis|excepte|a l'exclusion d|a l'exception d|mais pas|et non
      |except|excluding|but not)\b)
    `)
    wanted.push(parts[0] ?? '')
    refused.push(...parts.slice(1))
  }
  return { wanted: wanted.join(' '), refused: refused.join(' ') }
}

function amountIn(text: string): ParsedRule['amount'] {
  const match = pattern`
    (superieur|depass|exced|plus de|au-dela|au dela|over|above|exceed|more than|inferieur
    |moins de|below)\w*[^.;\d]{0,20}(\d[\d .]*(?:,\d\d)?)\s?(k)?(?:€|euros?|eur)
  `.exec(text)
  if (!match) return null
  const value = amountOf((match[2] ?? '').trim()) * (match[3] ? 1000 : 1)
  return /inferieur|moins|below/.test(match[1] ?? '') ? { min: 0, max: value } : { min: value, max: Infinity }
}

function namesIn(rule: string): string[] {
  const found = [
    ...rule.matchAll(patternWith('gu')`
      (?<=[\p{Ll},’'»)]\s(?:l['’]|d['’]|«\s?)?)(\p{Lu}[\p{L}&'’-]+(?:\s(?:(?:de|du|des|la|le|les
      |et|&)\s){0,2}\p{Lu}[\p{L}&'’-]+)*)
    `),
  ].map((match) => match[1] ?? '')
  return found.filter(
    (name) =>
      name.length > 2 &&
      !patternWith('u')`
        ^(?:IBAN|TVA|SIREN|SIRET|Urssaf|URSSAF|DGFiP|Kbis|CDI|CDD|RIB|BIC|PDF|DPE|NDA|Le|La|Les|Il
        |Elle|RH)$
      `.test(name),
  )
}

const cache = new Map<string, ParsedRule>()

/** Reads a rule in plain language once; the same words give the same reading. */
export function parseRule(rule: string): ParsedRule {
  const known = cache.get(rule)
  if (known) return known
  const folded = foldText(rule).text
  const { wanted, refused } = split(folded)
  const concepts = conceptsOf(wanted)
  const gate = Math.min(
    ...concepts.facts.map(
      (fact) => factCues.find(([name]) => name === fact)?.[1].exec(wanted)?.index ?? Infinity,
    ),
  )
  const head = conceptsOf(wanted.slice(0, Number.isFinite(gate) ? gate : 0).split(':')[0] ?? '')
  const parsed: ParsedRule = {
    wanted: concepts,
    // « Une licence non exclusive ne compte pas » refuses no kind, but its lack of the clause.
    refused: conceptsOf(asksClause(refused) ? '' : refused),
    ofOnePerson: namedPerson.test(wanted),
    clauses: clauses.filter(({ asked }) => asked.test(wanted)),
    needsKind: head.labels.size > 0 || [...head.families].some((family) => !broadFamilies.has(family)),
    amount: amountIn(wanted),
    language:
      languages.find(([, pattern]) => concepts.facts.includes('language') && pattern.test(wanted))?.[0] ??
      null,
    names: namesIn(rule),
    noun: generic.exec(wanted.trim())?.[1] ?? null,
    stems: [
      ...new Set(
        (wanted.match(/[a-z]{4,}/g) ?? [])
          .filter((word) => !stop.has(word))
          .map((word) => word.slice(0, Math.max(5, word.length - 3))),
      ),
    ],
  }
  if (cache.size > 500) cache.clear()
  cache.set(rule, parsed)
  return parsed
}
