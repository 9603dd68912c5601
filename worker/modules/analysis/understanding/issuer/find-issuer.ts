import { foldWords } from '../../../../../shared/domain/dates/fold-text'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import type { DocumentType, Family } from '../type/document-type'
import { definedParties } from './defined-parties'
import { letterheadsOf, lowerLetterheads } from './letterheads'
import { firstNameFirst, isSameName, nameAt, nameKey, presentName } from './names'
import { mentionsOf } from './parties'
import type { Party } from './parties'
import { scoreMention } from './score-mention'
import { publicSenders, sendersOf } from './senders'

const clean = (text: string) => text.replace(/\s+/g, ' ')

interface Group {
  party: Party
  score: number
  count: number
}

function grouped(parties: Party[]): Group[] {
  const groups: Group[] = []
  for (const party of parties) {
    const same = groups.find((group) => isSameName(group.party.name, party.name))
    if (!same) {
      groups.push({ party, score: party.score, count: 1 })
      continue
    }
    same.count++
    const high = Math.max(same.score, party.score)
    const low = Math.min(same.score, party.score)
    same.score = high + (low > 0 ? Math.min(low, 3) * 0.5 : Math.max(low, -4) * 0.5)
    const better =
      party.kind !== 'letterhead' &&
      (same.party.kind === 'letterhead' || nameKey(party.name).length > nameKey(same.party.name).length)
    same.party = { ...(better ? party : same.party), role: same.party.role ?? party.role }
  }
  return groups.sort((a, b) => b.score - a.score)
}

/** At least one capital word that is not only a legal form. */
const isName = (name: string) =>
  /[a-z]{2}/.test(nameKey(name)) &&
  nameKey(name).length > 2 &&
  !/\((?:mm|dd|jj)\//i.test(name) &&
  // The path of a page on a screen.
  !/ [>›»]|\bau capital\b/i.test(name) &&
  // The label of a field, a verdict.
  !/^(?:d[ée]nomination(?: sociale)?|raison sociale|nom et pr[ée]noms?|acceptation de .*|(?:d[ée])?favorable|conforme)$/i.test(name) &&
  !patternWith('i')`
    ^soci[ée]t[ée] (?:à responsabilit|anonyme|par actions|civile|en nom)
    |^(?:each|either|both|any|all|none|neither|chacune?|aucune?)\b.{0,3}\bof\b|^(?:each|either|both|neither) (?:party|company)
  `.test(name) &&
  /(?:^|[\s(])(?:\p{Lu}(?!['’])|\d|[dl]['’]\p{Lu})/u.test(name)

/** « A Ltd, Stromness, and B SAS » in the opening of a contract: who stands beside the owner signs with it. */
function standsBeside({ fold }: SourceText, { kind, start }: Party, owner: string): boolean {
  if (kind !== 'company' || start > 2500) return false
  const near = foldWords(fold.slice(Math.max(0, start - 450), start + 450))
  return near.includes(nameKey(owner))
}

/** Papers whose persons bear them: nobody among these issued them. */
const bearerFamilies: Family[] = ['identity', 'training', 'permit']

const representedBy = /represent\w+ par ([^;\n]{3,60}(?:\n[^;\n]{0,30})?)/g

/** « représentée par Mme Langlois-Desmares »: a bare « Langlois » where people sign is she, not a party. */
function isRepresentative({ fold }: SourceText, { name }: Party): boolean {
  const key = nameKey(name)
  if (key.includes(' ')) return false
  return [...fold.slice(0, 20_000).matchAll(representedBy)].some(([, who = '']) => foldWords(who).split(' ').includes(key))
}

const raised = (party: Party, by: number): Party => ({ ...party, score: party.score + by })

/** All who may be the other party, best first; the owner is never among them. */
export function rankedParties(source: SourceText, type: DocumentType | null, owner: string): Party[] {
  const isContract = type?.due === 'term' || (type?.families.includes('contract') ?? false)
  const isOfStaff = type?.families.includes('payslip') ?? false
  const isBearers = bearerFamilies.some((family) => type?.families.includes(family)) && !isContract
  const scored = mentionsOf(source, owner)
    .map((party) => scoreMention(source, party, isContract))
    .map((party) => (isContract && standsBeside(source, party, owner) ? raised(party, 4) : party))
    // An employer's paper about its employee: nobody else is the other party.
    .map((party) => (isOfStaff && party.kind === 'person' ? raised(party, 6) : party))
  const all = [
    ...scored,
    ...(isContract ? definedParties(source) : []),
    ...letterheadsOf(source, owner),
    ...lowerLetterheads(source, owner),
    ...sendersOf(source, owner),
    ...publicSenders(source, type),
  ]
  const others = all.filter((one) => isName(one.name) && !isSameName(one.name, owner) && !isRepresentative(source, one))
  return grouped(others.filter(({ kind }) => !(isBearers && kind === 'person'))).map(
    ({ party, score }) => ({ ...party, score }),
  )
}

const twoPeople = /^(?:.{0,80}?)\s(?:et|and|&)\s(?:monsieur|madame|m\.|mme)\s/

/** The other party: who sent or signed with the owner; null when nobody stands out. */
export function findIssuer(source: SourceText, type: DocumentType | null, parties: Party[]): Party | null {
  const isOwn = type?.families.includes('own') ?? false
  const [best] = parties
  if (!best || best.score < (isOwn ? 11 : 3)) return null
  if (best.kind === 'person' && twoPeople.test(clean(source.fold.slice(best.end, best.end + 120)))) {
    const start = source.fold
      .slice(best.end, best.end + 140)
      .search(/\s(?:et|and|&)\s+(?:monsieur|madame|m\.|mme)\s/)
    const rest = source.slice(best.end + start, best.end + start + 80).replace(/^\s*\S+\s+\S+\s+/u, '')
    const second = nameAt(rest, 4)
    if (second.includes(' ')) return { ...best, name: `${presentName(best.name)} et ${second}` }
  }
  const name = presentName(best.name)
  return { ...best, name: best.kind === 'person' ? firstNameFirst(name) : name }
}
