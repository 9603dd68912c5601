import { pattern } from '../../../../../shared/domain/dates/pattern'
import { endOfTerm } from '../../../../../shared/domain/dates/calendar'
import type { Reading } from '../reading'
import { counted, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'

const opened = pattern`
  \bexercice(?: \w+){0,3} (?:(?:ouvert|debutant|commencant|commence|ouvrant
  |qui (?:s'ouvre|debute|commence))
  (?: le| au)?|du) (?:\w+di )?$
`
const closed = pattern`
  ^(?: et)?,? ?(?:(?:clos|cloture|finissant|qui (?:se )?(?:clot|termine|ferme)|se cloturant|se terminant
  |s'achevant|pour (?:finir|se clore|se terminer))(?: le| au)?|au|jusqu'au) ?$
`
const ofMission = /\b(?:mission|contrat|convention|conclu\w*|confie\w*|porte|debut\w*|duree|engag\w*)\b/
const score = 12

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
    if (!opened.test(between(Math.max(sentence.start, date.start - 90), date.start))) return []
    const next = reading.dates[index + 1]
    if (next?.kind === 'day' && next.end <= sentence.end && closed.test(between(date.end, next.start)))
      return [printed(reading, next, score, ['clôture de l’exercice', 'end of the year of accounts'])]
    const duration = reading.durations.find(({ start }) => start >= date.end && start - date.end < 60)
    if (!duration || duration.end > sentence.end || date.kind !== 'day') return []
    return [counted(reading, { iso: endOfTerm(date.iso, duration), base: date, duration, score })]
  })
}
