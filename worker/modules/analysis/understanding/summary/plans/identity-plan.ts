import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { say } from '../../reading'
import { bearerOf } from '../details/bearer'
import { dayInWords } from '../../due/due-candidate'
import { dayAfter } from '../details/days'
import { quoted } from '../details/quoted'
import { aboutOne } from '../sentences/opening'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const number = patternWith('d')`(?:n[o°]|numero)(?: du| de| d')?(?: ?(?:document|titre|carte|permis|passeport|immatriculation))?\s*:?\s*([a-z0-9]{6,15})(?![a-z0-9])`

const passport = patternWith('d')`(?<![a-z0-9])(\d\d[a-z]{2}\d{5})(?![a-z0-9])`

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
  aboutOne(story, bearerOf(story.reading), ''),
  numberLine(story),
  birthLine(story),
  validityLine(story),
]
