import type { FormatSection } from './number-format'

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const shortMonths = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')
const days = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')
const dayMs = 86_400_000
/** Last serial of the year 9999. */
const lastSerial = 2_958_465

/** A serial number as a moment; null where a spreadsheet shows only `####`. Serial 60 is a day that never was. */
function toMoment(serial: number, from1904: boolean): Date | null {
  if (serial < 0 || serial > lastSerial) return null
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(start + Math.round(serial * 86_400) * 1000)
}

const two = (value: number) => String(value).padStart(2, '0')

/** A date or time as its format shows it in French; null when the number is no date. */
export function writeDate(serial: number, { parts }: FormatSection, from1904: boolean): string | null {
  const moment = toMoment(serial, from1904)
  if (!moment) return null
  const isHalfDay = parts.some((part) => part.kind === 'date' && /\/pm?$/.test(part.token))
  const tokens = parts.map((part) => (part.kind === 'date' ? part.token : ''))
  const written = parts.map((part, at) => {
    if (part.kind === 'literal') return part.text
    // Parts of a second (`ss.00`) are left out.
    if (part.kind !== 'date') return ''
    return writeToken(isMinutes(tokens, at) ? part.token.replaceAll('m', 'n') : part.token, moment, serial, isHalfDay)
  })
  return written.join('').trim()
}

/** `m` is a minute right after hours or right before seconds. */
function isMinutes(tokens: string[], at: number): boolean {
  if (!/^\[?m{1,2}\]?$/.test(tokens[at] ?? '')) return false
  const before = tokens.slice(0, at).findLast(Boolean) ?? ''
  const after = tokens.slice(at + 1).find(Boolean) ?? ''
  return /^\[?h/.test(before) || /^\[?s/.test(after) || tokens[at]?.startsWith('[') === true
}

function writeToken(token: string, moment: Date, serial: number, isHalfDay: boolean): string {
  const [year, month, day, weekday] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), moment.getUTCDay()]
  const hours = isHalfDay ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours()
  const whole = Math.floor(Math.round(serial * dayMs) / 1000)
  const written: Record<string, string | undefined> = {
    d: String(day), dd: two(day), ddd: `${days[weekday]?.slice(0, 3)}.`, dddd: days[weekday],
    m: String(month + 1), mm: two(month + 1), mmm: shortMonths[month], mmmm: months[month], mmmmm: months[month]?.slice(0, 1),
    y: two(year % 100), yy: two(year % 100), yyy: String(year), yyyy: String(year), e: String(year), eeee: String(year),
    h: String(hours), hh: two(hours), n: String(moment.getUTCMinutes()), nn: two(moment.getUTCMinutes()),
    s: String(moment.getUTCSeconds()), ss: two(moment.getUTCSeconds()),
    '[h]': String(Math.floor(whole / 3600)), '[hh]': two(Math.floor(whole / 3600)),
    '[n]': String(Math.floor(whole / 60)), '[nn]': two(Math.floor(whole / 60)), '[s]': String(whole), '[ss]': String(whole),
    'am/pm': moment.getUTCHours() < 12 ? 'AM' : 'PM', 'a/p': moment.getUTCHours() < 12 ? 'A' : 'P',
  }
  return written[token] ?? ''
}
