import { pattern } from '../../../../../shared/domain/dates/pattern'
import { addDuration, endOfTerm } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { effectiveDateOf, issueDateOf } from './base-date'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const opened = pattern`
  \bexercice(?: \w+){0,3} (?:(?:ouvert|debutant|commencant|commence|ouvrant
  |qui (?:s'ouvre|debute|commence))
  (?: le| au)?|du) (?:\w+di )?$
`
const closed = pattern`
  ^(?: et)?,? ?(?:(?:clos|cloture|finissant|(?:qui|lequel) (?:se |sera )?(?:clo\w+|termin\w+|ferm\w+|achev\w+)|dont la cloture (?:est|sera|intervien\w+) ?(?:fixee|prevue)?|se cloturant|se terminant
  |s'achevant|pour (?:finir|se clore|se terminer))(?: le| au)? ?(?:\w+di)?|au|jusqu'au) ?$
`
const ofMission = /\b(?:mission|contrat|convention|conclu\w*|confie\w*|porte|debut\w*|duree|engag\w*)\b/
/** « porte sur l’exercice clos le », « pour l’exercice se clôturant le »: a day told of the year of the mission. */
const aboutYear = pattern`
  \b(?:porte\w*|port(?:ant|era)|conclue?|confiee?|etablie?|limitee?|engag\w+|mission|vaut|valable)\b[^.;]{0,60}
  \bexercices?(?: (?:comptable|social|fiscal))? (?:clos|cloture|finissant|se cloturant|se terminant
  |s'achevant|qui (?:se )?(?:clot|cloture|termine|cloturera))(?: le| au)? $
`
const longestYear = 24
const score = 12

/** A year of accounts that was still to end when the mission began, and not much later. */
function startsWithin(reading: Reading, { iso }: RoledDate): boolean {
  const from = effectiveDateOf(reading) ?? issueDateOf(reading)
  return from !== null && from.iso < iso && addDuration(from.iso, { count: longestYear, unit: 'month' }) > iso
}

/**
 * A mission that lasts as long as a year of accounts: « l’exercice ouvert le 1er avril 2026, d’une durée de
 * douze mois », « ouvert le … et clos le … ».
 */
export function fiscalYearEnds(reading: Reading): DueCandidate[] {
  if (reading.type?.label !== 'Lettre de mission') return []
  const { fold } = reading.source
  const between = (from: number, to: number) => fold.slice(from, to).replace(/\s+/g, ' ')
  return reading.dates.flatMap((date, index) => {
    const { sentence } = date
    if (date.kind === 'month' || !sentence || !ofMission.test(sentence.text)) return []
    const lead = between(Math.max(sentence.start, date.start - 90), date.start)
    if (date.kind === 'day' && aboutYear.test(lead) && startsWithin(reading, date))
      return [printed(reading, date, score, ['clôture de l’exercice', 'end of the year of accounts'])]
    if (!opened.test(lead)) return []
    const next = reading.dates[index + 1]
    if (next?.kind === 'day' && next.end <= sentence.end && closed.test(between(date.end, next.start)))
      return [printed(reading, next, score, ['clôture de l’exercice', 'end of the year of accounts'])]
    const duration = reading.durations.find(({ start }) => start >= date.end && start - date.end < 60)
    if (!duration || duration.end > sentence.end || date.kind !== 'day') return []
    return [counted(reading, { iso: endOfTerm(date.iso, duration), base: date, duration, score })]
  })
}
