import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import type { Story } from '../story'
import { say } from '../../reading'
import { englishClauses } from '../details/english-clauses'
import { formValues } from '../details/form-values'
import type { FormValue } from '../details/form-values'
import { tellingSentences } from '../details/telling-sentences'
import { isTold, statedIn } from '../details/told'
import type { Stated } from '../details/told'
import { quoted } from './quotes'

const rows = 3

/** A label inside a sentence: small letters, but for an abbreviation before its words. */
function labelSaid(label: string): string {
  if (label === label.toUpperCase()) return label.toLowerCase()
  return /^\p{Lu}{2}/u.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
}

/** Whether a row adds nothing: its label was told, or each of its days and numbers. */
function isKnown({ label, value }: FormValue, told: string, stated: Stated): boolean {
  const { values } = statedIn(value)
  if (values.size && [...values].every((one) => stated.values.has(one))) return true
  return foldText(told).text.includes(`${foldText(label).text} :`) || isTold(value, stated) || isTold(`${label} ${value}`, stated)
}

/** « Poste : aide ménagère à domicile ; résultat : favorable. »: what a form says beside what is told. */
function formLine({ reading }: Story, told: string): string[] {
  const { context, language } = reading
  if (language !== context.language) return []
  const stated = statedIn(told)
  const best = formValues(reading)
    .filter((row) => !isKnown(row, told, stated))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, rows)
    .sort((a, b) => a.at - b.at)
  const parts = best.map(({ label, value }) => `${labelSaid(label)}${say(context, '\u00a0: ', ': ')}${value}`)
  return parts.length ? [`${parts.join(say(context, '\u00a0; ', '; '))}.`] : []
}

/** What a paper says that its plan has not told, up to `room` sentences: rows of its form, then its own words. */
export function fillOf(story: Story, lines: string[], room: number): string[] {
  if (room < 1) return []
  const form = formLine(story, lines.join(' ')).slice(0, room)
  const stated = statedIn([...lines, ...form].join(' '))
  const left = Math.min(room - form.length, 2)
  const isStated = (text: string) => isTold(text, stated)
  const least = lines.length + form.length < 3 ? 2 : 2.5
  const told = left < 1 ? [] : tellingSentences(story.reading, left, isStated, least)
  const sentences = [...told, ...(left > told.length ? englishClauses(story.reading, left - told.length, isStated) : [])]
  return [...form, ...sentences.map((text) => quoted(story.reading, text))]
}
