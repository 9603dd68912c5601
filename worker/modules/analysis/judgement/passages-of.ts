import type { Reading } from '../understanding/reading'
import { squeeze } from '../understanding/text/source-text'

/** A sentence or a row of the paper, as a model sees and cites it. Offsets in the folded text. */
export interface Passage {
  start: number
  end: number
  text: string
}

/** A long paper is shown by its beginning, where it says what it is, and its end. */
const headLength = 16_000
const tailLength = 4_000

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** What may be shown, in order. A sentence of which the rules withheld a part is not. */
export function passagesOf({ source, sentences }: Reading): Passage[] {
  const all = sentences.flatMap(({ start, end, text }) => {
    const printed = squeeze(source.slice(start, end).replace(unseen, ' ')).slice(0, 1_000)
    return printed.length > text.length + 3 && text.length < 1_000 ? [] : [{ start, end, text: printed }]
  })
  const last = all.at(-1)?.end ?? 0
  return all.filter(({ start, end }) => end <= headLength || start >= Math.max(headLength, last - tailLength))
}
