const linesPerPage = 60
/** Bounds a page where lines never end. */
const charactersPerPage = 6000

/**
 * Cuts a text into pages at form feeds, else every 60 lines. Never inside a surrogate pair. At least one
 * page.
 */
export function splitPages(text: string): string[] {
  const pages = text.split('\f').flatMap(splitSheet)
  return pages.length > 0 ? pages : ['']
}

function splitSheet(sheet: string): string[] {
  const lines = sheet.replace(/^\n+/, '').trimEnd().split('\n').flatMap(splitLine)
  const pages: string[] = []
  let page: string[] = []
  let length = 0
  for (const line of lines) {
    if (page.length >= linesPerPage || length + line.length > charactersPerPage) {
      pages.push(page.join('\n'))
      page = []
      length = 0
    }
    page.push(line)
    length += line.length + 1
  }
  return page.length > 0 ? [...pages, page.join('\n')] : pages
}

function splitLine(line: string): string[] {
  const parts: string[] = []
  let rest = line
  while (rest.length > charactersPerPage) {
    const space = rest.lastIndexOf(' ', charactersPerPage)
    const isPair = /[\uD800-\uDBFF]/.test(rest[charactersPerPage - 1] ?? '')
    const end = space > charactersPerPage / 2 ? space : charactersPerPage - (isPair ? 1 : 0)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}
