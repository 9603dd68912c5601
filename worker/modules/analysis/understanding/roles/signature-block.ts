import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundDate } from '../../../../../shared/domain/dates/found-date'
import type { SourceText } from '../text/source-text'

/** The cue of dates that stand beside a signature. */
export const signatureBlock = 'signature'

/** « Pour le prestataire, le », “By: Ann Doe  Date:”: what stands before the day somebody signed. */
const signer = pattern`
  (?:^|\s)pour (?:le |la |l'|les )?[a-z][\w .'&-]{2,45}, (?:a [a-z' -]{2,30},? )?le $
  |\b(?:by|name|title|signature|signed|nom|qualite|its)\s?:(?:[^.;]|\b[a-z]\.){0,90}\bdated?\s?:? ?$
  |/s/ (?:[^.;]|\b[a-z]\.){2,50}(?:\bdated?\s?:?|,) ?$
`

/** Whether a date is the one somebody put beside a signature. */
export function isInSignatureBlock(source: SourceText, date: FoundDate): boolean {
  const before = source.fold.slice(Math.max(0, date.start - 130), date.start)
  return signer.test(before.replace(/[\s|_]+/g, ' '))
}
