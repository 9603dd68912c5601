import { daysInMonth, isoDayOf } from './calendar'
import type { DateScan } from './date-scan'
import { monthOf } from './month-names'
import { patternWith } from './pattern'

const ordinals: Record<string, number> = {
  premier: 1,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
  first: 1,
  third: 3,
  fourth: 4,
}
const rank = `(${Object.keys(ordinals).join('|')}|[1-4] ?(?:er|e|eme|nd|st|rd|th)|t(?=[1-4])|s(?=[12]))`

function lastDay(year: string, month: number, certainty: number): ReturnType<DateScan['read']> {
  const iso = isoDayOf(Number(year), month, daysInMonth(Number(year), month))
  return iso ? { kind: 'day', iso, certainty } : null
}

/** « le dernier jour de février 2027 », « la fin du deuxième trimestre 2027 »: the ends of periods. */
export const periodEnds: DateScan[] = [
  {
    pattern: patternWith('g')`
      (?<![a-z])(?:dernier\s+jour|last\s+day|fin)\s+(?:(?:du|of\s+the)\s+mois\s+(?=de\b|d'))?(?:de\s+|d'
      |of\s+)
      ([a-z]{3,10})\s+(20\d\d)(?![\da-z])
    `,
    read: ([word = '', year = '']) => {
      const month = monthOf(word)
      return month?.sure ? lastDay(year, month.month, 0.8) : null
    },
  },
  {
    pattern: patternWith('g')`
      (?<![a-z])(?:fin|terme|issue|expiration|end)\s+(?:du|de\s+la|of\s+the|of)\s+${rank}\s*([1-4])?\s*
      (trimestre|semestre|quarter|half(?:[ -]year)?)?\s+(?:de\s+|of\s+)?(20\d\d)(?![\da-z])
    `,
    read: ([name = '', digit = '', unit = '', year = '']) => {
      const count = Number(digit) || ordinals[name] || Number.parseInt(name, 10)
      const months = /^(?:semestre|half)/.test(unit) || name === 's' ? 6 : 3
      return (unit || digit) && count ? lastDay(year, count * months, 0.8) : null
    },
  },
  {
    pattern: patternWith('g')`
      (?<=(?:\bfin|\bexpir[a-z]*|jusqu'(?:a|en)|echeance|validite|valable)[ a-z':]{0,16})
      (0[1-9]|1[0-2])\s?[/.]\s?(20\d\d)(?![\d/.])
    `,
    read: ([month = '', year = '']) => lastDay(year, Number(month), 0.8),
  },
  {
    pattern: /(?<![a-z])fin\s+(?:de\s+(?:l'annee|l'exercice)\s+)?(20\d\d)(?![\da-z])/g,
    read: ([year = '']) => ({ kind: 'month', iso: `${year}-12-31`, certainty: 0.8 }),
  },
]
