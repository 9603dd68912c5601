import { UnreadableFile, type ReadEvent } from '../../../ports/page-reader'
import { decodeText } from './decode-text'
import { splitPages } from './split-pages'

/** Size of an A4 sheet in points: a text file has no page of its own. */
const sheet = { width: 595, height: 842 }

/** Reads a text file as pages without layout. Throws UnreadableFile `empty` for nothing but white. */
export function* readTextFile(bytes: Uint8Array, fromPage: number): Generator<ReadEvent> {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const pages = splitPages(decodeText(bytes))
  yield { kind: 'opened', pageCount: pages.length }
  for (const [index, text] of pages.entries()) {
    const number = index + 1
    if (number < fromPage) continue
    yield {
      kind: 'page',
      read: {
        page: { number, text, by: 'file', confidence: 1 },
        layout: { number, ...sheet, words: [] },
        hiddenText: null,
      },
    }
  }
}
