import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import { nameAt } from './names'
import type { Party } from './parties'

/** Parties stand in the opening. */
const openingUnits = 3500
/** Between a name and its definition: a legal form, a seat, a register. */
const descriptionUnits = 420
const mostParties = 6

/** (“Consultant”), (the “Seller”), (Licensee), (“Institute” or “NIMS”). */
const definition = patternWith('gu')`
  \(\s*(?:(?:collectively|together|each|hereinafter|individually
  |with [^"“()]{1,60}?),?\s+)?(?:referred to as\s+)?
  (?:the\s+|an?\s+)?["“]?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2})["”,]{0,2}
  (?:\s+(?:or|and)\s+(?:the\s+)?["“][^"”]{1,24}["”])?\s*\)
`
/** Terms that a contract defines for anything but its parties. */
const notParty = patternWith('i')`
  ^(?:(?:main |master |license |this )?agreement|.*\b(?:date|term|period|year|lease|contract|plan|act|rights
  |obligations)|term
  |territory|products?|services?|premises|facility|closing|part(?:y|ies)|property|software|equipment|marks?
  |licen[cs]e|project
  |program|system|site|trademarks?|shares?|securities|notice|fees?|event|work|exhibit|code|sec|commission
  |venture|dpa|nda|goods
  |[A-Z]{1,3}|schedule|annex|sow)$
`
/** What a party's name follows. */
const starter = patternWith('gu')`
  (?:\b(?:by and between|by and among|between|among|BETWEEN|AND|and|from|to|by|with|Parties|parties)\b[.:]?
  |;|\(\d\)|\.\s|\n)
  \s*(?:the\s+|The\s+)?(?=(?:(?:Dr|Prof|Mr|Mrs|Ms)\.\s+)?\p{Lu})
`
const civility = /^(?:Dr|Prof|Mr|Mrs|Ms)\.\s+/u
const legalForm = patternWith('u')`
  ^,?\s(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|LLP|L\.?P\.?|plc|PLC|Corp\.?|Corporation|GmbH|B\.V\.
  |S\.A\.(?: de C\.V\.)?|ULC)
  (?=[\s,;.(])
`
const notName = patternWith('i')`
  ^(?:that|these|article|section|exhibit|whereas)\b|\b(?:agreement|contract|licen[cs]e|guarant(?:y|ee)|dated
  |this)\b
`
const described = pattern`
  ^\.?(?:\s*$|\s*[,(–—-]|\s+(?:SAS|SARL|SA|and its|of)\b)
`

const leading = (text: string, at: number, lead: RegExp) => lead.exec(text.slice(at))?.[0].length ?? 0

/** The name that starts at one place of a segment, when nothing but its description follows. */
function nameFrom(segment: string, from: number): { name: string; at: number } | null {
  const start = from + leading(segment, from, /^[\s,;]*(?:[Tt]he\s+)?/)
  const at = start + leading(segment, start, civility)
  const bare = nameAt(segment.slice(at, at + 90).replace(/\n/g, ' '))
  const words = bare.split(' ').length
  if (words < 2 || words > 7 || notName.test(bare)) return null
  const form = legalForm.exec(segment.slice(at + bare.length))?.[0] ?? ''
  const after = segment.slice(at + bare.length + form.length)
  return described.test(after) ? { name: `${bare}${form}`.replace(/,$/, ''), at } : null
}

/** The name that a defined term stands for: the first that has nothing but its description behind it. */
function nameIn(segment: string): { name: string; at: number } | null {
  const starts = [0, ...[...segment.matchAll(starter)].map((match) => match.index + match[0].length)]
  for (const from of starts) {
    const found = nameFrom(segment, from)
    if (found) return found
  }
  return null
}

/** The parties of an agreement in English, by the terms that its opening defines for them. */
export function definedParties(source: SourceText): Party[] {
  const end = Math.min(openingUnits, source.pages[0]?.end ?? 0)
  const text = source.slice(0, end)
  // Offsets of marks that vanish in `fold` would no longer agree.
  if (text.length !== end) return []
  const found: Party[] = []
  let from = 0
  for (const match of text.matchAll(definition)) {
    const start = Math.max(from, match.index - descriptionUnits)
    from = match.index + match[0].length
    const role = match[1] ?? ''
    const named = notParty.test(role) ? null : nameIn(text.slice(start, match.index))
    if (!named) continue
    const at = start + named.at
    found.push({
      name: named.name,
      start: at,
      end: at + named.name.length,
      score: 8,
      kind: 'company',
      role: role.toLowerCase(),
    })
  }
  return found.slice(0, mostParties)
}
