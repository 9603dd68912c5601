import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

const nounEnding = /(?:ation|ance|ing|ion|ment|y)$/

/** Words before a date that give it a name: a label, a definition, or the act itself (“opened … on”). */
function leadingTo(name: string): RegExp {
  const act = name.replace(/ ?date$/, '').replace(nounEnding, '')
  const done = act.length > 3 ? `|\\b${act}e?d\\b[^.;()]{0,60}$` : ''
  return new RegExp(`${name}[^.;()]{0,60}$|${name}"? (?:means|shall mean|is|shall be)[^.;]{0,220}$${done}`)
}

/** The printed day that carries a name: “Launch Date” means …, (the “Launch Date”), « Date de livraison ». */
export function dayCalled(reading: Reading, name: string): RoledDate | null {
  const { fold } = reading.source
  const before = leadingTo(name)
  const after = new RegExp(`^[\\s,]{0,3}(?:\\([^)]{0,60}\\b${name}|at the ${name})`)
  const text = (from: number, to: number) => fold.slice(from, to).replace(/\s+/g, ' ')
  const isCalled = ({ kind, start, end, sentence }: RoledDate) =>
    kind === 'day' &&
    (before.test(text(Math.max(sentence?.start ?? 0, start - 260), start)) || after.test(text(end, end + 90)))
  return reading.dates.find(isCalled) ?? null
}
