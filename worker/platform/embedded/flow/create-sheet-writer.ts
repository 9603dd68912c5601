import type { FlowPage } from './flow-page'

/** Bounds a page of a long sheet; about two hundred rows of ten cells. */
const charactersPerPage = 12_000
const rowsPerPage = 250

/** Writes the rows of one sheet as pages, its name on top of the first one. */
export interface SheetWriter {
  row(cells: string[]): void
  hide(text: string): void
  finish(): FlowPage[]
}

/** White space inside a cell would look like the end of it. */
const oneLine = (cell: string) => cell.replace(/\s+/g, (blank) => (/[\n\t]/.test(blank) ? ' ' : blank)).trim()

export function createSheetWriter(name: string): SheetWriter {
  const pages: FlowPage[] = []
  const hidden: string[] = []
  let lines = name === '' ? [] : [name, '']
  let length = 0
  let isBlank = true
  const turn = () => {
    if (lines.length > 0) pages.push({ text: lines.join('\n').trimEnd(), hidden: [] })
    lines = []
    length = 0
  }
  return {
    row(cells) {
      const line = cells.map(oneLine).join('\t').trimEnd()
      // One blank line parts two tables of a sheet as well as a hundred.
      if (line === '' && (isBlank || lines.length === 0)) return
      isBlank = line === ''
      if (lines.length >= rowsPerPage || length + line.length > charactersPerPage) turn()
      lines.push(line)
      length += line.length + 1
    },
    hide: (text) => void (text.trim() !== '' && hidden.push(text.trim())),
    finish() {
      turn()
      const [first = { text: '', hidden: [] }, ...rest] = pages
      return [{ ...first, hidden }, ...rest]
    },
  }
}
