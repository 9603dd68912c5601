import type { PageReader, ReadableFormat, ReadPage } from '../../../worker/ports/page-reader'

/** What a reader says of a whole file. */
export interface WholeRead {
  pageCount: number
  pages: ReadPage[]
  failed: number[]
}

export async function readAll(
  reader: PageReader,
  bytes: ArrayBuffer | Uint8Array,
  format: ReadableFormat,
  fromPage = 1,
): Promise<WholeRead> {
  const whole: WholeRead = { pageCount: 0, pages: [], failed: [] }
  for await (const event of reader.read({ body: new Uint8Array(bytes), format, fromPage, withOcr: true })) {
    if (event.kind === 'opened') whole.pageCount = event.pageCount
    else if (event.kind === 'page') whole.pages.push(event.read)
    else whole.failed.push(event.number)
  }
  return whole
}

/** The text of the boxes of a page: what a highlight would cover. */
export const wordsOf = ({ page, layout }: ReadPage) => layout.words.map(([start, end]) => page.text.slice(start, end))
