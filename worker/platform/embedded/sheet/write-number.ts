import type { FormatPart, FormatSection, NumberFormat } from './number-format'
import { writeDate } from './write-date'

/** Eleven digits at most, as a cell of usual width shows a number without format. */
function writeGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  const text = String(Number(value.toPrecision(11)))
  return text.replace('.', ',')
}

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** Places from the first `0` on are always filled. */
const leastDigits = (places: string) => places.replace(/[^0#?]/g, '').replace(/^[#?]+/, '').length

/** Decimals and groups by a pattern such as `#,##0.0#`. */
function writeDigits(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.')
  const scale = /[,]+$/.exec(whole)?.[0].length ?? 0
  const most = (fraction.match(/[0#?]/g) ?? []).length
  const least = (fraction.match(/0/g) ?? []).length
  const [digits = '0', decimals = ''] = roundHalfUp(value / 1000 ** scale, most).split('.')
  const padded = digits.padStart(leastDigits(whole), '0')
  const kept = decimals.replace(new RegExp(`0{0,${most - least}}$`), '')
  const shown = whole.replace(/,+$/, '').includes(',') ? group(padded) : padded
  return kept ? `${shown},${kept}` : shown
}

/** 1.005 is shown as 1.01 by spreadsheets although the nearest binary number lies below. */
function roundHalfUp(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(Math.min(decimals, 20))
  const shifted = Number(`${value}e${decimals}`)
  return Number.isNaN(shifted) ? value.toFixed(decimals) : (Math.round(shifted) / 10 ** decimals).toFixed(decimals)
}

function writeSection(value: number, { parts }: FormatSection): string {
  const scaled = parts.some(({ kind }) => kind === 'percent') ? value * 100 : value
  const digits = parts.filter((part) => part.kind === 'digits')
  const power = digits.some(({ token }) => token.startsWith('E'))
  const isFraction = digits.length > 1 && parts.some((part) => part.kind === 'literal' && part.text === '/')
  if (isFraction) return writeGeneral(value)
  const numbers = power
    ? [value.toExponential(2).replace('.', ',').toUpperCase()]
    : digits.length > 1
      ? spread(scaled, digits.map(({ token }) => token))
      : digits.map(({ token }) => writeDigits(scaled, token))
  const write = (part: FormatPart): string => {
    if (part.kind === 'literal') return part.text
    if (part.kind === 'percent') return '\u00a0%'
    if (part.kind === 'digits') return numbers.shift() ?? ''
    return writeGeneral(value)
  }
  return parts.map(write).join('').trim()
}

/** Digits in groups of their own, filled from the right: `0# ## ## ## ##`, `000 000 000`. */
function spread(value: number, groups: string[]): string[] {
  let left = roundHalfUp(value, 0)
  const written = groups.map(() => '')
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const places = groups[at]?.replace(/[^0#?]/g, '') ?? ''
    const digits = at === 0 ? left : left.slice(Math.max(0, left.length - places.length))
    left = left.slice(0, left.length - digits.length)
    written[at] = digits.padStart(leastDigits(places), '0')
  }
  return written
}

/**
 * A number as its cell shows it, in French: `1 234,50 €`, `31/12/2027`, `12,5 %`. Null when the format shows
 * nothing (`;;;`).
 */
export function writeNumber(value: number, format: NumberFormat, from1904: boolean): string | null {
  const [positive, negative, zero] = format
  const section = value < 0 && negative ? negative : value === 0 && zero ? zero : positive
  if (!section || section.parts.length === 0) return section && format.length > 1 ? null : writeGeneral(value)
  if (section.isDate) return writeDate(value, section, from1904) ?? writeGeneral(value)
  const sign = value < 0 && section !== negative ? '-' : ''
  return sign + writeSection(Math.abs(value), section)
}
