import type { Reading } from '../reading'

/** Things with an end of their own, each by what its name holds in a title. */
const things: [kind: string, words: string][] = [
  ['insur|polic', 'polic(?:y|ies)|insurance(?! (?:company|agency|corp|group|holding))|coverage'],
  ['patent', 'patents?'],
  ['bid|proposal|offer', 'bids?|proposals?|offers?|quotations?'],
  ['option', 'options?'],
  ['warrant', 'warrants?'],
  ['warrant', 'warrant(?:y|ies)|representations?|guarantees?'],
  ['note|loan|credit', 'notes?|loans?|credit|facility|indebtedness|bonds?'],
  ['lease|rent|premises', 'premises|(?:the|an?|its|master|prime|head|existing) (?:\\w+ )?lease'],
  ['licen', 'master licen[cs]e|licen[cs]e from'],
  ['permit', 'permits?|approvals?|certificates?|consents?'],
  ['exclusivity', 'exclusivity|exclusive (?:period|rights?)'],
  ['royalt', 'royalt\\w+'],
  ['pric', 'prices?|pricing|rates?|tariffs?|discounts?'],
  ['purchase|forecast', 'purchase\\w*|forecasts?|commitments?|quantit\\w+|minimums?'],
  ['escrow', 'escrow\\w*'],
  ['standstill', 'standstill'],
  ['lock', 'lock-?up'],
  ['maint|support', 'maintenance|support'],
  ['amend|exten|renew|addend|restate', '(?<!\\bthis (?:[\\w-]+ ){0,5})(?:agreement|contract|lease|licen[cs]e)(?: \\w+){0,2} dated'],
  ['', '(?<!this )employment agreement (?:between|of|with)|collective bargaining'],
  ['compet|covenant|solicit|standstill', 'non-?compet\\w+|restrict\\w+|covenants?|non-?solicit\\w+'],
  ['confiden|disclos', 'confidential\\w*|secre\\w+|disclosures?'],
  ['trial|evaluation', 'trial|evaluation|inspection|cure|acceptance|probation\\w*'],
  ['earn', 'earn-?out'],
  ['advertis', 'advertis\\w+'],
  ['right', 'rights? (?:of|to)|registration rights'],
  ['tax', 'tax\\w*|resale'],
  ['', 'samples?|lots?|statements?|sheets?|invoices?|fees?|payments?|bonus\\w*|salar\\w+|milestones?|installments?'],
  ['', 'fiscal|quarters?|sell-?off|transition(?:al)? period|stub|letter of intent|deliver(?:y|ies) of|notices? of'],
  [
    '',
    '(?:prior|previous|definitive|final|existing|original|certain|underlying|other|separate|related) (?:[\\w-]+ ){0,4}?(?:agreement|contract)',
  ],
  ['', '(?:a|an|another|any) (?:[\\w-]+ ){0,3}?(?:agreement|contract|lease)(?: dated| with| between)'],
  ['', 'sublicen\\w+|obligations? (?:of|set|contained)|exercis\\w+|whose|(?:term|duration) of which|claims?|vest\\w*|shares?|audits?|records|program year'],
]
const compiled = new Map<string, RegExp>()

/** What stands above the first words of the agreement itself. */
export const titleOf = ({ source }: Reading) =>
  source.fold.slice(0, 300).split(/\b(?:this|between|whereas|the undersigned|dated?)\b/)[0] ?? ''

const itself = ['present', 'said', 'above', 'same', 'foregoing', 'whole', 'entire', 'parties']

/** Words for things other than the agreement, without those its title is about. */
export function foreignTo(reading: Reading): RegExp {
  const title = titleOf(reading)
  const about = title.match(/[a-z]{4,}/g) ?? []
  const others = `(?:the|its|their|such) (?!${[...about, ...itself].join('|')})[\\w'-]+ (?:agreement|contract)(?! period| term| year)`
  const isChange = /amend|exten|renew|addend|restate/.test(title)
  const words = things.filter(([kind]) => !kind || !new RegExp(kind).test(title)).map(([, names]) => names)
  if (!isChange) words.push(others)
  const key = words.join('|')
  const known = compiled.get(key)
  if (known) return known
  const made = new RegExp(`\\b(?:${key})\\b`, 'g')
  compiled.set(key, made)
  return made
}
