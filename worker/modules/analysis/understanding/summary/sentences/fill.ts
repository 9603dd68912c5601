import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import type { Story } from '../story'
import { formValues } from '../details/form-values'
import { tellingSentences } from '../details/telling-sentences'
import { isTold, statedIn } from '../details/told'
import { quoted } from './quotes'

const rows = 3

/** « Poste : aide ménagère à domicile ; résultat : favorable. »: what a form says beside what is told. */
function formLine({ reading }: Story, told: string): string[] {
  if (reading.language !== reading.context.language) return []
  const stated = statedIn(told)
  const toldLabels = foldText(told).text
  const best = formValues(reading)
    .filter(({ value }) => {
      const { values } = statedIn(value)
      return !values.size || [...values].some((one) => !stated.values.has(one))
    })
    .filter(({ value, label }) => !toldLabels.includes(`${foldText(label).text} :`) && !isTold(value, stated) && !isTold(`${label} ${value}`, stated))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, rows)
    .sort((a, b) => a.at - b.at)
  const lower = (text: string) => (/^\p{Lu}{2}/u.test(text) && text !== text.toUpperCase() ? text : text.slice(0, 1).toLowerCase() + (text === text.toUpperCase() ? text.slice(1).toLowerCase() : text.slice(1)))
  const parts = best.map(({ label, value }) => `${lower(label)}\u00a0: ${value}`)
  return parts.length ? [`${parts.join('\u00a0; ')}.`] : []
}

/** What a paper says that its plan has not told, up to `room` sentences: rows of its form, then its own words. */
export function fillOf(story: Story, lines: string[], room: number): string[] {
  if (room < 1) return []
  const form = formLine(story, lines.join(' ')).slice(0, room)
  const stated = statedIn([...lines, ...form].join(' '))
  const left = Math.min(room - form.length, 2)
  const sentences = left < 1 ? [] : tellingSentences(story.reading, left, (text) => isTold(text, stated), lines.length + form.length < 3 ? 2 : 2.5)
  return [...form, ...sentences.map((text) => quoted(story.reading, text))]
}
