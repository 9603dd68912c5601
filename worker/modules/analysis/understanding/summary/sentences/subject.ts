import { say } from '../../reading'
import { purposeOf, subjectOf } from '../details/subject'
import type { Line, Story } from '../story'

/** « Objet : acquisition de deux porteurs frigorifiques. » */
export function subjectLine({ reading }: Story): Line {
  const subject = subjectOf(reading) ?? purposeOf(reading)
  if (!subject) return null
  const short = subject.length > 150 ? `${subject.slice(0, 150).replace(/\s+\S*$/, '')}…` : subject
  return say(reading.context, `Objet\u00a0: ${short}.`, `Subject: ${short}.`)
}
