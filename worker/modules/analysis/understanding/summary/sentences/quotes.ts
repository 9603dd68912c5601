import { say } from '../../reading'
import { tellingSentences } from '../details/telling-sentences'
import type { Line, Story } from '../story'

/** « … »: what the paper decides or asks, in its own words. */
export function quoteLines({ reading }: Story, most: number): Line[] {
  return tellingSentences(reading, most).map((text) => say(reading.context, `«\u00a0${text}.\u00a0»`, `“${text}.”`))
}
