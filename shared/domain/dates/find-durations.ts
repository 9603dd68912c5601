import { patternWith } from './pattern'
import { source } from './pattern'
import type { Duration, DurationUnit } from './calendar'
import { foldText } from './fold-text'
import { numberOfWords, numberWordsSource } from './number-words'

export interface FoundDuration extends Duration {
  start: number
  end: number
}

const units: [DurationUnit, string][] = [
  ['month', 'trimestres?|quarters?'],
  ['month', 'semestres?'],
  ['month', 'mois|months?|monate?n?|mes(?:es)?'],
  ['year', 'ans?|annees?|years?|jahre?n?|anos?|exercices?'],
  ['week', 'semaines?|weeks?|wochen?|semanas?'],
  ['day', 'jours?|days?|tage?n?|dias?|(?<=\\d ?)(?:j|jrs)'],
]
const unitSource = units.map(([, source]) => source).join('|')
const qualifier = source`
  (?:entiere?s?|calendar|full|consecutive|successive|complete|whole|business|calendaires?
  |francs?|(?:contract|operating|licen[cs]e|lease|service|agreement)(?= years?))
`
const written = patternWith('g')`
  (?<![a-z\d.,/])(?:(${numberWordsSource})|\(?(\d{1,3})\)?)(?:\s?\(\s?
  (\d{1,3}|${numberWordsSource})\s?\))?(?:[\s-]{1,3}|(?<=\d))(?:${qualifier}\s+){0,3}
  (${unitSource})(?![a-z])
`

function unitOf(word: string): { unit: DurationUnit; factor: number } {
  const index = units.findIndex(([, source]) => new RegExp(`^(?:${source})$`).test(word))
  return { unit: units[index]?.[0] ?? 'day', factor: [3, 6][index] ?? 1 }
}

const countOf = (text: string | undefined) =>
  text === undefined ? null : /^\d/.test(text) ? Number(text) : numberOfWords(text)

const ordinals = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  ...'eleventh twelfth thirteenth fourteenth fifteenth'.split(' '),
]
const frenchOrdinals =
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(' ')
const anniversary = patternWith('g')`
  (?<![a-z])(?:(${ordinals.join('|')}|twentieth|${frenchOrdinals.join('|')})
  |(\d{1,2}) ?(?:st|nd|rd|th|e|eme))(?: ?\(\s?(\d{1,2})[^)]{0,4}\))?\s+
  (?:annual\s+)?anniversa(?:ry|ire)
`

/** “until the fifth (5th) anniversary of” lasts five years. */
function anniversariesIn(folded: string): FoundDuration[] {
  return [...folded.matchAll(anniversary)].map((match) => {
    const [whole, word = '', digits, inside] = match
    const named =
      Math.max(ordinals.indexOf(word), frenchOrdinals.indexOf(word)) + 1 || (word === 'twentieth' ? 20 : 0)
    return {
      count: Number(inside ?? digits ?? named),
      unit: 'year',
      start: match.index,
      end: match.index + whole.length,
    }
  })
}

const unitFirst = patternWith('g')`
  (?<![a-z])(?:duree|engagement|term)[a-z' ]{0,40}?\s?\(?\b(?:en |nombre de 
  |in )?(${unitSource})\b\s?\)?\s?[:|=\t]\s*
  (\d{1,3})(?![\d.,/]|\s?[€%])
`

/** « Durée (mois) : 36 »: the unit stands in the label. */
function labelledIn(folded: string): FoundDuration[] {
  return [...folded.matchAll(unitFirst)].map((match) => {
    const [whole, word = '', digits = ''] = match
    const { unit, factor } = unitOf(word)
    const end = match.index + whole.length
    return { count: Number(digits) * factor, unit, start: end - digits.length, end }
  })
}

const named: Record<string, Duration> = {
  quinzaine: { count: 15, unit: 'day' },
  huitaine: { count: 8, unit: 'day' },
  fortnight: { count: 14, unit: 'day' },
}
const alone = patternWith('g')`
  (?<![a-z])(?:(?:sous|a|d'une|within a) (quinzaine|huitaine|fortnight)|(?:dans|within) (le|the) (?:mois
  |month)(?= (?:qui|suivant|de la|following|after))|net[- ](\d{2,3})(?![\d.,a-z]| ?[€%]))
`
const threeSixNine = /(?<![\d/.-])3 ?[-/] ?6 ?[-/] ?9(?![\d/.-])/g
const rhythm: Record<string, number> = { annuel: 12, semestriel: 6, trimestriel: 3 }
const rhythmic = patternWith('g')`
  (?<![a-z])(?:periodes?|durees?|engagement)\s+(annuel|semestriel|trimestriel)(?:le)?s?(?![a-z])
`

/** « bail 3-6-9 », « par périodes annuelles ». */
function usualIn(folded: string): FoundDuration[] {
  const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })
  const leases = [...folded.matchAll(threeSixNine)].map((match) => ({
    count: 9,
    unit: 'year' as const,
    ...spanOf(match),
  }))
  const rhythms = [...folded.matchAll(rhythmic)].map((match) => {
    const months = rhythm[match[1] ?? ''] ?? 12
    const isYear = months === 12
    const unit = isYear ? ('year' as const) : ('month' as const)
    return { count: isYear ? 1 : months, unit, ...spanOf(match) }
  })
  return [...leases, ...rhythms]
}

/** « sous quinzaine », “Net 30”: lengths of time without a number or without a unit. */
function bareIn(folded: string): FoundDuration[] {
  return [...folded.matchAll(alone)].flatMap((match) => {
    const [whole, word = '', month, days] = match
    const counted = days ? { count: Number(days), unit: 'day' as const } : named[word]
    const duration = month ? { count: 1, unit: 'month' as const } : counted
    return duration ? [{ ...duration, start: match.index, end: match.index + whole.length }] : []
  })
}

/** « un an et six mois » is one duration of eighteen months. */
function joined(found: FoundDuration[], folded: string): FoundDuration[] {
  const result: FoundDuration[] = []
  for (const duration of found) {
    const before = result.at(-1)
    const between = before ? folded.slice(before.end, duration.start) : ''
    const after = folded.slice(duration.end, duration.end + 14)
    const isApart = between.startsWith(',') && /^ (?:a l'avance|avant|au moins|before|prior)/.test(after)
    const adds = before?.unit === 'year' && duration.unit === 'month' && !isApart
    if (before && adds && /^\s*(?:,|et|and|y|und)?\s*$/.test(between)) {
      result[result.length - 1] = {
        count: before.count * 12 + duration.count,
        unit: 'month',
        start: before.start,
        end: duration.end,
      }
    } else result.push(duration)
  }
  return result
}

/**
 * Every duration of a folded text: « neuf (9) années entières », « 36 mois », « thirty-six (36) months », «
 * one-year ».
 */
export function findDurationsInFolded(folded: string): FoundDuration[] {
  const found: FoundDuration[] = []
  for (const match of folded.matchAll(written)) {
    const [whole, words, digits, inside, unitWord = ''] = match
    const count =
      countOf(digits) ?? countOf(inside && /^\d/.test(inside) ? inside : undefined) ?? countOf(words)
    if (!count) continue
    const { unit, factor } = unitOf(unitWord)
    found.push({ count: count * factor, unit, start: match.index, end: match.index + whole.length })
  }
  const years = folded.includes('anniversa') ? anniversariesIn(folded) : []
  const others = [...years, ...bareIn(folded), ...labelledIn(folded), ...usualIn(folded)]
  return [...joined(found, folded), ...others].sort((a, b) => a.start - b.start)
}

/** Every duration of a text, offsets in UTF-16 units of it. */
export function findDurations(text: string): FoundDuration[] {
  const { text: folded, toSource } = foldText(text)
  return findDurationsInFolded(folded).map((found) => ({
    ...found,
    start: toSource(found.start),
    end: toSource(found.end - 1) + 1,
  }))
}
