import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { asSaid, namedPerson } from '../details/named-person'
import { dayInWords } from '../../due/due-candidate'
import { isSameName } from '../../issuer/names'
import { dayAfter } from '../details/days'
import { quoted } from '../details/quoted'
import { aboutOne } from '../sentences/opening'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const family = patternWith('d')`\bnom(?: de naissance| de famille| d'usage| ?\/ ?surname)?\s*:?\s+([a-z][a-z'-]{1,30})`
const first = patternWith('d')`prenoms?(?: ?\/ ?given names?)?\s*:?\s+([a-z][a-z-]{1,25})`
const number = patternWith('d')`(?:n[o°]|numero)(?: du| de| d')?(?: ?(?:document|titre|carte|permis|passeport|immatriculation))?\s*:?\s*([a-z0-9]{6,15})(?![a-z0-9])`

const passport = patternWith('d')`(?<![a-z0-9])(\d\d[a-z]{2}\d{5})(?![a-z0-9])`

/** « PONTEVRAULT<<THIBAUD » of the lines that machines read. */
const machine = patternWith('')`(?:^|\n|idfra|p<fra)([a-z]{2,30})<<([a-z]{2,20})`

/** Whose it is: the machine's line, the labels of the form, else the first person named. */
function bearerOf({ reading }: Story): string | null {
  const { source } = reading
  const [, name, given_] = machine.exec(source.fold.slice(0, 4_000)) ?? []
  if (name && given_) return [given_, name].map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ')
  const surname = quoted(source, family, 3_000)
  const given = quoted(source, first, 3_000)
  return surname && given ? asSaid(`${given.text} ${surname.text}`) : (cardName(reading) ?? namedPerson(reading))
}

/** A surname in capitals with the first name on the line below: how cards print them. */
function cardName({ source, context }: Story['reading']): string | null {
  const lines = source.lines.slice(0, 25).map(({ start, end }) => source.slice(start, end).trim())
  const at = lines.findIndex((line, index) => /^\p{Lu}[\p{Lu}'’ -]{1,25}$/u.test(line) && /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u.test(lines[index + 1] ?? ''))
  const name = at < 0 ? null : asSaid(`${lines[at + 1]} ${lines[at]}`)
  return name && !isSameName(name, context.owner.name) ? name : null
}

const born = /(?:naissance|nee?(?:\(e\))? ?(?:le)?|birth)[^.;a-z]{0,12}$/

function birthLine({ reading }: Story): Line {
  const day = dayAfter(reading, born, 30)
  return day ? say(reading.context, `Date de naissance\u00a0: ${dayInWords(day, 'fr')}.`, `Born on ${dayInWords(day, 'en')}.`) : null
}

function numberLine({ reading }: Story): Line {
  const found = quoted(reading.source, number, 4_000) ?? quoted(reading.source, passport, 4_000)
  if (!found || !/\d/.test(found.text)) return null
  return say(reading.context, `Numéro ${found.text}.`, `Number ${found.text}.`)
}

/** Identity papers and cards. */
export const identityPlan: Plan = (story) => [
  aboutOne(story, bearerOf(story), ''),
  numberLine(story),
  birthLine(story),
  validityLine(story),
]
