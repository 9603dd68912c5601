export interface PageSize {
  lines: number
  /** Bounds a page where lines never end. */
  characters: number
}

const textPage: PageSize = { lines: 60, characters: 6000 }

/**
 * Cuts a text into pages at form feeds, else every 60 lines unless told otherwise. Never inside a surrogate pair. At
 * least one page.
 */
export function splitPages(text: string, size = textPage): string[] {
  const pages = text.split('\f').flatMap((sheet) => splitSheet(sheet, size))
  return pages.length > 0 ? pages : ['']
}

function splitSheet(sheet: string, size: PageSize): string[] {
  const lines = sheet.replace(/^\n+/, '').trimEnd().split('\n').flatMap((line) => splitLine(line, size.characters))
  const pages: string[] = []
  let page: string[] = []
  let length = 0
  for (const line of lines) {
    if (page.length >= size.lines || length + line.length > size.characters) {
      pages.push(page.join('\n'))
      page = []
      length = 0
    }
    page.push(line)
    length += line.length + 1
  }
  return page.length > 0 ? [...pages, page.join('\n')] : pages
}

function splitLine(line: string, characters: number): string[] {
  const parts: string[] = []
  let rest = line
  while (rest.length > characters) {
    const space = rest.lastIndexOf(' ', characters)
    const isPair = /[\uD800-\uDBFF]/.test(rest[characters - 1] ?? '')
    const end = space > characters / 2 ? space : characters - (isPair ? 1 : 0)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...parts, rest]
}
