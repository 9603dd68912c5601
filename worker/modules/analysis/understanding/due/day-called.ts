import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'

const nounEnding = /(?:ation|ance|ing|ion|ment|y)$/

/** Words before a date that give it a name: a label, a definition, or the act itself (“opened … on”). */
function leadingTo(name: string): RegExp {
  const act = name.replace(/ ?date$/, '').replace(nounEnding, '')
  const done = act.length > 3 ? `|\\b${act}e?d\\b[^.;()]{0,60}$` : ''
  const said = name.replace(/ date$/, '(?: date|(?= ?:))')
  const defined = `\\b${said}"? (?:means|shall mean|is|shall be)[^.;]{0,220}$`
  return new RegExp(`\\b${said}[^.;()]{0,60}$|${defined}${done}`)
}

/** “Guaranteed Launch Date”, “the Launch Date, expected to be”: no day on which it happened. */
const notYet = pattern`
  (?:guaranteed|target\w*|scheduled|anticipated|expected|estimated|planned|projected|outside|latest
  |long-?stop) $
`
const hedged = pattern`
  (?:no|not) later than|on or (?:before|about)|anticipat|expect|estimat|target|schedul|plann|projected
  |intended|prior to
`

/** The printed day that carries a name: “Launch Date” means …, (the “Launch Date”), « Date de livraison ». */
export function dayCalled(reading: Reading, name: string): RoledDate | null {
  const { fold } = reading.source
  const before = leadingTo(name)
  const after = new RegExp(`^[\\s,]{0,3}(?:\\([^)]{0,60}\\b${name}|at the ${name})`)
  const text = (from: number, to: number) => fold.slice(from, to).replace(/\s+/g, ' ')
  const leads = (words: string) => {
    const found = before.exec(words)
    return found !== null && !notYet.test(words.slice(0, found.index)) && !hedged.test(found[0])
  }
  const [first = '', ...rest] = name.replace(/ date$/, '').split(' ')
  const cell = new RegExp(`(?:^|\\t|\\n|\\s{2})${first}\\s*$`)
  const wrapped = (start: number, end: number) =>
    rest.length > 0 &&
    cell.test(fold.slice(Math.max(0, start - 60), start)) &&
    fold.slice(end, end + 60).split('\n')[1]?.includes(rest.join(' '))
  const isCalled = ({ kind, start, end, sentence }: RoledDate) =>
    kind === 'day' &&
    (leads(text(Math.max(sentence?.start ?? 0, start - 260), start)) ||
      after.test(text(end, end + 90)) ||
      wrapped(start, end))
  return reading.dates.find(isCalled) ?? null
}
