import type { FileFormat } from '../../shared/domain/file-format'
import type { PageLayout, PageText } from '../../shared/schemas/document'

/** How a file is to be read. `office`: an archive or a compound file, of which the reader finds out what it is. */
export const readableFormats = [
  'pdf', 'jpeg', 'png', 'tiff', 'webp', 'heic', 'gif', 'bmp', 'txt', 'csv', 'html', 'rtf', 'office',
] as const
export type ReadableFormat = (typeof readableFormats)[number]

/** One page as read: text, where its words stand, and text a person could not see (white, off-page, zero-size). */
export interface ReadPage {
  page: PageText
  layout: PageLayout
  hiddenText: string | null
}

/** The bytes of a file, or a stream of them that is read once: a large file then passes to the engine without being held. */
export type FileBody = Uint8Array | ReadableStream<Uint8Array>

export interface ReadRequest {
  body: FileBody
  format: ReadableFormat
  /** First page to read, 1-based: a read that was cut short goes on from here. */
  fromPage: number
  /** False: text layers only; the reading ends with `needs-ocr` at the first page that has no sound one. */
  withOcr: boolean
  /** Says `reading` before each page: after the reader was lost, to learn on which page it is lost again. */
  careful?: boolean
}

export interface RenderRequest {
  body: FileBody
  format: ReadableFormat
  /** 1-based. */
  page: number
  /** Pixels at most; the picture never exceeds 4 megapixels. */
  width: number
  /** Clockwise quarter turns from the page as stored: `layout.turn` of the page, so that boxes fit the picture. */
  turn?: number
}

export type ReadEvent =
  | {
      kind: 'opened'
      pageCount: number
      /** What an `office` file really is. */
      format?: FileFormat
      /** Names of the files inside a PDF, as far as there are any. */
      enclosed?: string[]
    }
  | { kind: 'reading'; number: number }
  | { kind: 'page'; read: ReadPage }
  | { kind: 'page-failed'; number: number; reason: string }
  | { kind: 'needs-ocr'; number: number }

/** Why a file gives no text at all; shown to the user in words. */
export type UnreadableReason =
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'empty'
  | 'unsupported'
  /** Office documents of before 2007 and other binary ones. */
  | 'old-format'
  /** An archive that is no document. */
  | 'archive'

export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason)
    this.name = 'UnreadableFile'
  }
}

/** The reader hung, died or cannot be reached: nothing is wrong with the file, unless this happens at one page again. */
export class ReaderLost extends Error {
  override name = 'ReaderLost'
}

/** Reads files page by page with flat memory. Throws UnreadableFile when nothing can be read, ReaderLost. */
export interface PageReader {
  /** Yields `opened` first, then one event a page, in order; `needs-ocr` is always the last. */
  read(request: ReadRequest): AsyncIterable<ReadEvent>
  /** A picture of one page as PNG. Throws UnreadableFile for text files, which have no picture. */
  render(request: RenderRequest): Promise<Uint8Array>
}
