import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { signatureBlock } from '../roles/signature-block'

/** “effective on the later of the two dates written beneath the signatures”, “when the last party signs”. */
const bySignature = pattern`
  (?:effective(?: date)?"?\)?|takes? effect|commences?|begins?|starts?|in(?:to)? force|entered into|made|dated)
  (?: [\w(),"']+){0,4}? (?:on|as of|upon|when|from|is|means|be|mean|at)
  (?: (?:the|its|date|day|dates|on which|of|that|when|by)){0,6} (?:last|latest|later|final|second)
  (?: [\w(),"'-]+){0,9}? (?:sign|execut)\w*
  |(?:effective(?: date)?|takes? effect|in(?:to)? force) (?:on|as of|upon|from) (?:the )?(?:date of )?(?:the )?(?:last|latest|later|final) signature
  |(?:date of (?:the )?|upon |on )(?:last|latest|final) (?:\w+ ){0,3}signature[^.;]{0,80}effective date
  |(?:last|latest) (?:\w+ ){0,5}(?:sign|execut)\w*[^.;]{0,80}\(?(?:the |its )?"?effective date
`
const marker = pattern`
  \bby\s?:|/s/|\bsigned\b|countersigned|signature|\bname\s?:|\btitle\s?:|\bin witness\b|executed by|on behalf of
  |^\s*for [a-z]
`
const label = /\b(?:date[d]?|signed|on|the|day|of|by|for|countersigned|name|title)\b|[^a-z]/g
const ofPaper = /source|\b\d+-[kq]\b|\bpage\b|exhibit|schedule|annex|print|version|rev\b|invoice|deliver|stor(?:e|age)/
const reach = 260

/** Whether the words say that an agreement starts once its last party has signed; folded, one line. */
export const startsWithLastSignature = (flat: string) => bySignature.test(flat)

const onlyDated = /^\W*dated?\s?:[^a-z]*(?:[a-z]{3,9}\.?[^a-z]*)?(?:dated?\s?:[^a-z]*(?:[a-z]{3,9}\.?[^a-z]*)?)*$/

/** A day beside a name or alone on its line, close under what marks a signature. */
function isBesideSignature({ source: { fold } }: Reading, { start, end }: RoledDate): boolean {
  const from = fold.lastIndexOf('\n', start) + 1
  const to = fold.indexOf('\n', end)
  const line = fold.slice(from, to < 0 ? undefined : to)
  const above = fold.slice(Math.max(0, from - reach), start)
  return line.length < 130 && !ofPaper.test(line) && line.replace(label, '').length < 70 && (marker.test(above) || onlyDated.test(line))
}

/** The latest of the days printed beside the signatures of an English agreement. */
export function lastSigned(reading: Reading): RoledDate | null {
  const half = reading.source.fold.length / 2
  const days = reading.dates.filter(
    (date) =>
      date.kind === 'day' &&
      (date.role === 'signature' ||
        date.cue === signatureBlock ||
        (date.start > half && isBesideSignature(reading, date))),
  )
  return days.reduce<RoledDate | null>((last, date) => (last && last.iso >= date.iso ? last : date), null)
}
