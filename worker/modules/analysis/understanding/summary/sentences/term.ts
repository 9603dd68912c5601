import type { Duration } from '../../../../../../shared/domain/dates/calendar'
import { effectiveDateOf } from '../../due/base-date'
import { dayInWords } from '../../due/due-candidate'
import { say } from '../../reading'
import type { FoundPeriod } from '../../../../../../shared/domain/dates/find-periods'
import type { Line, Story } from '../story'
import { durationAsSaid } from '../wording/duration-in-words'
import { daySaid, startOf } from './day'
import { agreed, grammarOf, pronoun } from '../wording/kinds'

/** The printed « du … au … » that ends on the due date, or a start near its end: « commence le … pour finir le … ». */
function periodOf({ reading, due }: Story): Pick<FoundPeriod, 'from' | 'to' | 'start' | 'end'> | undefined {
  const found = reading.periods.find(({ from, to }) => to === due?.iso && from < to)
  if (found || !due || due.duration) return found
  const start = effectiveDateOf(reading)
  const last = reading.dates.find(({ kind, iso }) => kind === 'day' && iso === due.iso)
  const isNear = start?.role === 'start' && start.kind === 'day' && last && start.iso < due.iso && last.start > start.end && last.start - start.end < 120
  return isNear ? { from: start.iso, to: due.iso, start: start.start, end: last.end } : undefined
}

/** A last day to act or to pay is the end of nothing else. */
const isDeadline = ({ reason }: { reason: string }) => /^(?:date limite|last day to act|payment limit)/.test(reason)

/** How long the term lasts: the duration the due date was counted from, or one printed beside the period. */
function lengthOf(story: Story): Duration | null {
  const { reading, due } = story
  if (due?.duration) return due.duration
  const period = periodOf(story)
  const near = reading.durations.find(
    ({ start, end, unit, count }) =>
      period && Math.abs(start - period.start) < 160 && end <= period.end + 160 && (unit === 'year' || count > 2),
  )
  return near && period && lasts(near, period) ? near : null
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
const unitDays = { day: 1, week: 7, month: 30.44, year: 365.25 }
const lasts = ({ count, unit }: Duration, { from, to }: Pick<FoundPeriod, 'from' | 'to'>) =>
  Math.abs(count * unitDays[unit] - days(from, to)) < 6

/** « Il est conclu pour neuf ans, du 1er septembre 2024 au 31 août 2033. »; null without a due date. */
export function termLine(story: Story): Line {
  const { reading, due } = story
  const { context, type } = reading
  if (!due) return null
  if (isDeadline(due)) return say(context, `Date limite\u00a0: ${daySaid(reading, due)}.`, `Deadline: ${daySaid(reading, due)}.`)
  const grammar = grammarOf(type?.label ?? '')
  const done = agreed('conclu', grammar)
  const verb = grammar.plural ? 'sont' : 'est'
  const length = lengthOf(story)
  const period = periodOf(story)
  const lasting = length ? say(context, ` pour ${durationAsSaid(length, 'fr')}`, ` for ${durationAsSaid(length, 'en')}`) : ''
  const fr = dayInWords(due.iso, 'fr')
  const en = dayInWords(due.iso, 'en')
  if (period) {
    const from = period.from
    return say(
      context,
      `${pronoun(grammar)} ${verb} ${done}${lasting}${lasting ? ',' : ''} du ${dayInWords(from, 'fr')} au ${fr}.`,
      `It runs${lasting}${lasting ? ',' : ''} from ${dayInWords(from, 'en')} to ${en}.`,
    )
  }
  const start = startOf(reading, due)
  if (length && start)
    return say(
      context,
      `${pronoun(grammar)} ${verb} ${done}${lasting} à compter du ${dayInWords(start, 'fr')}, soit jusqu’au ${fr}.`,
      `It runs${lasting} from ${dayInWords(start, 'en')}, that is until ${en}.`,
    )
  return say(context, `Le terme est fixé au ${daySaid(reading, due)}.`, `The term ends on ${daySaid(reading, due)}.`)
}

/** The day from which a contract without a term runs. */
export function startLine({ reading, due }: Story): Line {
  const start = due ? null : effectiveDateOf(reading)
  if (!start || start.role !== 'start') return null
  return say(
    reading.context,
    `${pronoun(grammarOf(reading.type?.label ?? ''))} prend effet le ${dayInWords(start.iso, 'fr')}.`,
    `It takes effect on ${dayInWords(start.iso, 'en')}.`,
  )
}

/** « Elle est valable du … au … » or « jusqu’au … ». */
export function validityLine(story: Story): Line {
  const { reading, due } = story
  const { context, type } = reading
  if (!due) return null
  if (isDeadline(due)) return say(context, `Date limite\u00a0: ${daySaid(reading, due)}.`, `Deadline: ${daySaid(reading, due)}.`)
  const grammar = grammarOf(type?.label ?? '')
  const is = `${pronoun(grammar)} ${grammar.plural ? 'sont valables' : 'est valable'}`
  const fr = dayInWords(due.iso, 'fr')
  const en = dayInWords(due.iso, 'en')
  const period = periodOf(story)
  if (period)
    return say(context, `${is} du ${dayInWords(period.from, 'fr')} au ${fr}.`, `Valid from ${dayInWords(period.from, 'en')} to ${en}.`)
  const start = startOf(reading, due)
  if (due.duration && start)
    return say(
      context,
      `${is} ${durationAsSaid(due.duration, 'fr')} à compter du ${dayInWords(start, 'fr')}, soit jusqu’au ${fr}.`,
      `Valid for ${durationAsSaid(due.duration, 'en')} from ${dayInWords(start, 'en')}, that is until ${en}.`,
    )
  return say(context, `${is} jusqu’au ${daySaid(reading, due)}.`, `Valid until ${daySaid(reading, due)}.`)
}
