import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import { dayAfter } from '../details/days'
import { marksLine } from '../details/marks'
import { namedPerson } from '../details/named-person'
import { quoted } from '../details/quoted'
import { opening } from '../sentences/opening'
import { subjectLine } from '../sentences/subject'
import { validityLine } from '../sentences/term'
import type { Line, Plan, Story } from '../story'

const situation = pattern`
  (?:a jour|situation|regularite|obligations|declarations|paiement)[^.;]{0,80}(?:au|a la date du|le
  |arretee? au) $
  |(?:certifie|atteste)[^.;]{0,30}a la date du $
`
const code = patternWith('d')`code de\s*(?:securite|verification|controle)?\s*[:\t| ]\s*([a-z0-9]{6,20})(?![a-z0-9])`
const payroll = patternWith('d')`masse salariale[^\n\d€]{0,60}(\d{1,3}(?:[ .]\d{3})*(?:,\d\d)? ?€)`
const staff = patternWith('d')`effectif[^\n\d]{0,40}?(\d{1,4})(?![\d,.€]| ?€| \d{3})`
/** One row under the two headings. */
const staffInRow = patternWith('d')`effectif[^\n]{0,12}masse salariale[^\n]{0,60}\n[^€]{0,160}?\b(\d{1,4})\s+\d{1,3}(?: \d{3})* ?€`
const payrollInRow = patternWith('d')`effectif[^\n]{0,12}masse salariale[^\n]{0,60}\n[^€]{0,160}?\b\d{1,4}\s+(\d{1,3}(?: \d{3})* ?€)`

/** The state of affairs that a social or tax certificate attests. */
function situationLine({ reading }: Story): Line {
  const { context } = reading
  const day = dayAfter(reading, situation, 150)
  if (!day) return null
  return say(
    context,
    `Situation à jour au ${dayInWords(day, 'fr')}.`,
    `It attests the situation on ${dayInWords(day, 'en')}.`,
  )
}

/** What allows to check it. */
function checksLine({ reading }: Story): Line {
  const { context, source } = reading
  const found = quoted(source, code, 10_000)
  const people = quoted(source, staff, 10_000) ?? quoted(source, staffInRow, 10_000)
  const wages = quoted(source, payroll, 10_000) ?? quoted(source, payrollInRow, 10_000)
  const parts = [
    people ? say(context, `effectif de ${people.text}`, `staff of ${people.text}`) : '',
    wages ? say(context, `masse salariale de ${wages.text}`, `payroll of ${wages.text}`) : '',
    found && /\d/.test(found.text) ? say(context, `code de sécurité ${found.text}`, `security code ${found.text}`) : '',
  ].filter(Boolean)
  const line = parts.join(', ')
  return line ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.` : null
}

/** Whom a training or a permit was given to. */
function bearerLine({ reading }: Story): Line {
  const name = reading.type?.families.some((one) => one === 'training' || one === 'permit') ? namedPerson(reading) : null
  return name ? say(reading.context, `Bénéficiaire\u00a0: ${name}.`, `Holder: ${name}.`) : null
}

/** Certificates and permits of every kind. */
export const certificatePlan: Plan = (story) => {
  const isSocial = story.reading.type?.families.some((one) => one === 'social' || one === 'tax') ?? false
  return [
    opening(story),
    isSocial ? situationLine(story) : null,
    validityLine(story),
    isSocial ? checksLine(story) : marksLine(story),
    isSocial ? null : bearerLine(story),
    isSocial ? null : subjectLine(story),
  ]
}
