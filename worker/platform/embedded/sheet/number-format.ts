/** Formats that files name by number only (ECMA-376, 18.8.30), as a French Excel shows them. */
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '#,##0 "€"', 6: '#,##0 "€"', 7: '#,##0.00 "€"', 8: '#,##0.00 "€"',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'dd/mm/yyyy', 15: 'dd-mmm-yy', 16: 'dd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'hh:mm', 21: 'hh:mm:ss', 22: 'dd/mm/yyyy hh:mm',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0', 42: '#,##0 "€"', 43: '#,##0.00', 44: '#,##0.00 "€"',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 48: '0.0E+0',
}

export type FormatPart =
  | { kind: 'literal'; text: string }
  /** A letter of a date, repeated: `yyyy`; or an elapsed one: `[h]`. */
  | { kind: 'date'; token: string }
  /** A run of `0`, `#`, `?`, `,` and `.`. */
  | { kind: 'digits'; token: string }
  | { kind: 'percent' }
  | { kind: 'general' }
  | { kind: 'text' }

export interface FormatSection {
  parts: FormatPart[]
  isDate: boolean
}

/** Up to four: positive, negative, zero, text. */
export type NumberFormat = FormatSection[]

const token =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)[^\]]*\]|(\[[hms]+\])|\[[^\]]*\]|(AM\/PM|A\/P)|(General|Standard)|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+|e+(?![+-]))|([#0?][#0?,.]*|\.[#0?]+)|(%)|(@)|(E[+-]0+)|([^])/g

/** Parses a format code; `custom` holds those of the file by number. Unknown numbers are General. */
export function parseFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id) ?? builtIn[id] ?? 'General'
  return splitSections(code.slice(0, 400)).map(parseSection)
}

/** Semicolons part sections, but for those in quotes or escaped. */
function splitSections(code: string): string[] {
  const sections = ['']
  for (const [piece] of code.matchAll(/"[^"]*"|\\.|[^]/g)) {
    if (piece === ';') sections.push('')
    else sections[sections.length - 1] += piece
  }
  return sections.slice(0, 4)
}

function parseSection(code: string): FormatSection {
  const parts: FormatPart[] = []
  for (const match of code.matchAll(token)) {
    const [whole, quoted, escaped, space, fill, currency, elapsed, halfDay, general, date, digits, percent, text, power] = match
    if (fill !== undefined) continue
    if (quoted !== undefined || escaped !== undefined) parts.push({ kind: 'literal', text: quoted ?? escaped ?? '' })
    else if (space !== undefined) parts.push({ kind: 'literal', text: ' ' })
    else if (currency !== undefined) parts.push({ kind: 'literal', text: currency })
    else if (elapsed ?? halfDay ?? date) parts.push({ kind: 'date', token: (elapsed ?? halfDay ?? date ?? '').toLowerCase() })
    else if (general) parts.push({ kind: 'general' })
    else if (digits ?? power) parts.push({ kind: 'digits', token: digits ?? power ?? '' })
    else if (percent) parts.push({ kind: 'percent' })
    else if (text) parts.push({ kind: 'text' })
    else if (!whole.startsWith('[')) parts.push({ kind: 'literal', text: whole })
  }
  return { parts, isDate: parts.some(({ kind }) => kind === 'date') }
}
