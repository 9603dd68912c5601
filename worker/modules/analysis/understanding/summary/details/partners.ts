import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import { asSaid } from './named-person'
import { quotedAt } from './quoted'

/** Somebody who holds shares, with their number as printed (« 260 parts »). */
export interface Partner {
  name: string
  holds: string
}

const holding = patternWith('dg')`
  (?:^|\n)[\s•*–-]{0,6}(?:(?:a|par) )?(?:madame|monsieur|mme|mlle|m\.?|la societe|la sci|la sarl|la sas)
  [ ]([a-z][a-z'-]{1,25}(?: [a-z][a-z'-]{1,25}){1,3})
  (?=[ ,:(\t–-])[^\n;]{0,60}?[ \t:(](\d{1,3}(?:[ .]\d{3})* (?:parts|actions)(?: sociales)?)\b
`
const most = 3

/** Those whom a list of the shares names, one a line, with what each holds. */
export function partnersOf({ source }: Reading): Partner[] {
  const found: Partner[] = []
  for (const match of source.fold.slice(0, 40_000).matchAll(holding)) {
    const [nameAt, holdsAt] = [match.indices?.[1], match.indices?.[2]]
    const name = nameAt && quotedAt(source, nameAt[0], nameAt[1])
    const holds = holdsAt && quotedAt(source, holdsAt[0], holdsAt[1])
    if (!name || !holds || !name.text.split(' ').every((word) => /^\p{Lu}/u.test(word))) continue
    if (found.some((one) => one.name === asSaid(name.text))) continue
    found.push({ name: asSaid(name.text), holds: holds.text })
  }
  return found.length > most ? [] : found
}
