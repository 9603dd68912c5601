import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { isSameName } from '../../issuer/names'
import type { Reading } from '../../reading'
import { asSaid, namedPerson } from './named-person'
import { quoted } from './quoted'

const family = patternWith('d')`\bnom(?: de naissance| de famille| d'usage| ?\/ ?surname)?\s*:?\s+([a-z][a-z'-]{1,30})`
const first = patternWith('d')`prenoms?(?: ?\/ ?given names?)?\s*:?\s+([a-z][a-z-]{1,25})`

/** « MARTIN<<CLAIRE » of the lines that machines read. */
const machine = patternWith('')`(?:^|\n|idfra|p<fra)([a-z]{2,30})<<([a-z]{2,20})`

/** A surname in capitals with the first name on the line below: how cards print them. */
function cardName({ source, context }: Pick<Reading, 'source' | 'context'>): string | null {
  const lines = source.lines.slice(0, 25).map(({ start, end }) => source.slice(start, end).trim())
  const at = lines.findIndex((line, index) => /^\p{Lu}[\p{Lu}'’ -]{1,25}$/u.test(line) && /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u.test(lines[index + 1] ?? ''))
  const name = at < 0 ? null : asSaid(`${lines[at + 1]} ${lines[at]}`)
  return name && !isSameName(name, context.owner.name) ? name : null
}

/** Whose card or paper of identity it is: the machine's line, the labels of the form, else the person named. */
export function bearerOf(reading: Pick<Reading, 'source' | 'context'>): string | null {
  const { source } = reading
  const [, name, given_] = machine.exec(source.fold.slice(0, 4_000)) ?? []
  if (name && given_) return [given_, name].map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ')
  const surname = quoted(source, family, 3_000)
  const given = quoted(source, first, 3_000)
  return surname && given ? asSaid(`${given.text} ${surname.text}`) : (cardName(reading) ?? namedPerson(reading))
}
