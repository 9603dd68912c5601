import { say } from '../../reading'
import type { Reading } from '../../reading'
import { tellingSentences } from '../details/telling-sentences'
import type { Line, Story } from '../story'

/** The paper's own words, marked as such. */
export const quoted = ({ context }: Reading, text: string) => say(context, `«\u00a0${text.replace(/^[«"]\s?|\s?[»"]$/g, '')}.\u00a0»`, `“${text}.”`)

/** « … »: what the paper decides or asks, in its own words. */
export function quoteLines({ reading }: Story, most: number): Line[] {
  return tellingSentences(reading, most).map((text) => quoted(reading, text))
}
