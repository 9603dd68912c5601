import { source } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'

/** Things with an end of their own, each by what a title holds that is about them. */
const things: [kind: string, words: string][] = [
  ['insur|polic', 'polic(?:y|ies)|insurance(?! (?:company|agency|corp|group|holding))|coverage'],
  ['patent', 'patents?'],
  ['bid|proposal|offer', 'bids?|proposals?|offers?|quotations?'],
  ['option', 'options?'],
  ['warrant', 'warrants?|warrant(?:y|ies)|representations?|guarantees?'],
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
  ['compet|covenant|solicit|standstill', 'non-?compet\\w+|restrict\\w+|covenants?|non-?solicit\\w+'],
  ['confiden|disclos', 'confidential\\w*|secre\\w+|disclosures?'],
  ['trial|evaluation', 'trial|evaluation|inspection|cure|acceptance|probation\\w*'],
  ['earn', 'earn-?out'],
  ['advertis', 'advertis\\w+'],
  ['right', 'rights? (?:of|to)|registration rights'],
  ['tax', 'tax\\w*|resale'],
  ['amend|exten|renew', 'renewal (?:term|period)s?|renewals|extension (?:term|period)s?'],
  [
    'amend|exten|renew|addend|restate',
    source`
      (?<!\bthis (?:[\w-]+ ){0,5})(?:agreement|contract|lease|licen[cs]e)(?: \w+){0,2} dated
    `.trim(),
  ],
  [
    '',
    source`
      (?<!this )employment agreement (?:between|of|with)|collective bargaining|samples?|lots?|statements?
      |sheets?|invoices?|fees?|payments?|bonus\w*|salar\w+|milestones?|installments?|fiscal|quarters?
      |sell-?off
      |transition(?:al)? period|stub|letter of intent|deliver(?:y|ies) of|notices? of|sublicen\w+
      |obligations? (?:of|set|contained)|exercis\w+|whose|(?:term|duration) of which|claims?|vest\w*|shares?
      |audits?|records|program year
      |(?:prior|previous|definitive|final|existing|original|certain|underlying|other|separate|related)[ ]
      (?:[\w-]+ ){0,4}?(?:agreement|contract)
      |(?:a|an|another|any) (?:[\w-]+ ){0,3}?(?:agreement|contract|lease)(?: dated| with| between)
    `.trim(),
  ],
]
const compiled = new Map<string, RegExp>()
const itself = ['present', 'said', 'above', 'same', 'foregoing', 'whole', 'entire', 'parties']

/** What stands above the first words of the agreement itself. */
export const titleOf = ({ source: { fold } }: Reading) =>
  fold.slice(0, 300).split(/\b(?:this|between|whereas|the undersigned|dated?)\b/)[0] ?? ''

/** “the shareholders agreement”: one that the title does not name. */
function otherAgreements(title: string): string[] {
  if (/amend|exten|renew|addend|restate/.test(title)) return []
  const known = [...(title.match(/[a-z]{4,}/g) ?? []), ...itself].join('|')
  return [`(?:the|its|their|such) (?!${known})[\\w'-]+ (?:agreement|contract)(?! period| term| year)`]
}

/** Words for things other than the agreement, without those its title is about. */
export function foreignTo(reading: Reading): RegExp {
  const title = titleOf(reading)
  const known = compiled.get(title)
  if (known) return known
  const words = things.filter(([kind]) => !kind || !new RegExp(kind).test(title)).map(([, names]) => names)
  const made = new RegExp(`\\b(?:${[...words, ...otherAgreements(title)].join('|')})\\b`, 'g')
  if (compiled.size > 500) compiled.clear()
  compiled.set(title, made)
  return made
}
