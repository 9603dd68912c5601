import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { namedPerson } from '../details/named-person'
import { quoted } from '../details/quoted'
import { aboutOne } from '../sentences/opening'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const family = patternWith('d')`\bnom(?: de naissance| de famille| d'usage| ?\/ ?surname)?\s*:?\s+([a-z][a-z'-]{1,30})`
const first = patternWith('d')`prenoms?(?: ?\/ ?given names?)?\s*:?\s+([a-z][a-z-]{1,25})`
const number = patternWith('d')`(?:n[o°]|numero)(?: du| de| d')?(?: ?(?:document|titre|carte|permis|passeport|immatriculation))?\s*:?\s*([a-z0-9]{6,15})(?![a-z0-9])`

/** « PONTEVRAULT<<THIBAUD » of the lines that machines read. */
const machine = patternWith('')`(?:^|\n|idfra|p<fra)([a-z]{2,30})<<([a-z]{2,20})`

/** Whose it is: the machine's line, the labels of the form, else the first person named. */
function bearerOf({ reading }: Story): string | null {
  const { source } = reading
  const [, name, given_] = machine.exec(source.fold.slice(0, 4_000)) ?? []
  if (name && given_) return [given_, name].map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ')
  const surname = quoted(source, family, 3_000)
  const given = quoted(source, first, 3_000)
  return surname && given ? `${given.text} ${surname.text}` : namedPerson(reading)
}

function numberLine({ reading }: Story): Line {
  const found = quoted(reading.source, number, 4_000)
  if (!found || !/\d/.test(found.text)) return null
  return say(reading.context, `Numéro ${found.text}.`, `Number ${found.text}.`)
}

/** Identity papers and cards. */
export const identityPlan: Plan = (story) => [
  aboutOne(story, bearerOf(story), ''),
  numberLine(story),
  validityLine(story),
]
