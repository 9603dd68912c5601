import { asc, eq } from 'drizzle-orm'
import type { PageText } from '../../../../shared/schemas/document'
import { document, page } from '../../../db/tables/documents'
import type { Deps } from '../../../ports/deps'
import { type ReadableFormat, readableFormats, type ReadEvent, ReaderLost, UnreadableFile } from '../../../ports/page-reader'
import { toPageText } from '../../documents/page-text'
import type { JobRecord } from '../../jobs/claim-job'
import { yieldJob } from '../../jobs/end-job'
import { keepLease } from '../../jobs/keep-lease'
import type { AnalysisSubject } from '../analysis-subject'
import { createPageKeeper, type PageKeeper } from './keep-pages'
import { passOverLostPage } from './pass-over-lost-page'
import { readMail } from './read-mail'

export interface Reading {
  pages: PageText[]
  /** Text that a person looking at the document would not see. */
  hiddenText: string[]
  failedPages: number[]
  /** Pages beyond the cap, which one credit does not cover (S-78); 0 for nearly every document. */
  unreadPages: number
  /** Names of the files that lie inside the document. */
  enclosed: string[]
}

/** One analysis reads this many pages of a document. */
export const pageCap = 2_000

/** A delivery reads this long, then gives its place to other documents and goes on at the page where it stopped. */
const sliceMs = 8_000

/** What a file's format is read as, where the two differ. */
const readAs: Record<string, ReadableFormat> = {
  docx: 'office', xlsx: 'office', pptx: 'office', odt: 'office', ods: 'office', odp: 'office',
  doc: 'office', xls: 'office', ppt: 'office',
}
const messages: readonly string[] = ['eml', 'msg']

/** Where a slice stopped: at the end, for others' sake, before a page that only OCR can read, or after one that cost the reader. */
type SliceEnd = 'read' | 'time-over' | 'needs-ocr' | 'page-lost' | 'lease-lost'

interface Slice {
  end: SliceEnd
  enclosed: string[]
}

/** Reads from the first page not yet read, until the last one or for as long as a slice may take. */
async function readSlice(deps: Deps, held: JobRecord, subject: AnalysisSubject): Promise<Slice> {
  const { id, format, pagesRead, blobKey } = subject.document
  const known = readAs[format] ?? readableFormats.find((readable) => readable === format)
  if (!known) throw new UnreadableFile('unsupported')
  const blob = await deps.blobs.get(blobKey)
  if (!blob) throw new Error(`bytes of ${id} are not there`)
  const keeper = createPageKeeper(deps, held, id)
  // The last try did not come to its end: this one finds out on which page.
  const careful = held.attempts > 1
  const request = { body: blob.body, format: known, fromPage: pagesRead + 1, withOcr: held.lane === 'scan', careful }
  const endLease = keepLease(deps, held)
  try {
    const { end, enclosed } = await follow(deps, id, keeper, deps.reader.read(request))
    return { end: (await keeper.flush()) ? end : 'lease-lost', enclosed }
  } catch (error) {
    if (!(error instanceof ReaderLost)) throw error
    return { end: await passOverLostPage(deps, held, keeper, error), enclosed: [] }
  } finally {
    endLease()
  }
}

/** Keeps what is read until the slice ends. */
async function follow(deps: Deps, documentId: string, keeper: PageKeeper, events: AsyncIterable<ReadEvent>): Promise<Slice> {
  const until = deps.clock.now() + sliceMs
  let enclosed: string[] = []
  for await (const event of events) {
    if (event.kind === 'opened') {
      keeper.open(event)
      enclosed = event.enclosed ?? []
    }
    if (event.kind === 'reading') keeper.begin(event.number)
    if (event.kind === 'page') keeper.add(event.read)
    if (event.kind === 'page-failed') {
      keeper.skip(event.number)
      deps.log.error('analysis.page-failed', event.reason, { documentId, page: event.number })
    }
    if (keeper.isDue() && !(await keeper.flush())) return { end: 'lease-lost', enclosed }
    if (event.kind === 'needs-ocr') return { end: 'needs-ocr', enclosed }
    // A slice reads one page at least: a file that waited long for a busy engine would else go round without end.
    if (keeper.reached() > 0 && deps.clock.now() > until) return { end: 'time-over', enclosed }
    if (keeper.reached() >= pageCap) break
  }
  return { end: 'read', enclosed }
}

/** A message is one page. */
async function keepMail(deps: Deps, held: JobRecord, subject: AnalysisSubject): Promise<Slice> {
  const blob = await deps.blobs.get(subject.document.blobKey)
  if (!blob) throw new Error(`bytes of ${subject.document.id} are not there`)
  const keeper = createPageKeeper(deps, held, subject.document.id)
  keeper.open({ pageCount: 1 })
  keeper.add(await readMail(deps, subject, blob.body))
  return { end: (await keeper.flush()) ? 'read' : 'lease-lost', enclosed: [] }
}

/** Everything read so far, whichever delivery read it. */
async function collect(deps: Deps, documentId: string, enclosed: string[]): Promise<Reading> {
  const rows = await deps.shard
    .select({ page, pageCount: document.pages })
    .from(page)
    .innerJoin(document, eq(document.id, page.documentId))
    .where(eq(page.documentId, documentId))
    .orderBy(asc(page.number))
  const present = new Set(rows.map((row) => row.page.number))
  const pageCount = rows[0]?.pageCount ?? 0
  const numbers = Array.from({ length: Math.min(pageCount, pageCap) }, (_, at) => at + 1)
  return {
    pages: rows.map((row) => toPageText(row.page)),
    hiddenText: rows.flatMap((row) => row.page.hiddenText || []),
    failedPages: numbers.filter((number) => !present.has(number)),
    unreadPages: Math.max(pageCount - pageCap, 0),
    enclosed,
  }
}

/**
 * Text of every page, stored as it is read. Null when this delivery's time is over: the job is then
 * back in the queue and goes on where it stopped. Throws UnreadableFile with the reason a person is told.
 */
export async function readDocument(deps: Deps, held: JobRecord, subject: AnalysisSubject): Promise<Reading | null> {
  const { id, format } = subject.document
  const read = messages.includes(format) ? keepMail : readSlice
  const { end, enclosed } = await read(deps, held, subject)
  if (end === 'lease-lost') return null
  if (end !== 'read') {
    await yieldJob(deps, held, end === 'needs-ocr' ? 'scan' : held.lane)
    return null
  }
  const reading = await collect(deps, id, enclosed)
  if (reading.pages.length === 0) throw new UnreadableFile('damaged', 'no page could be read')
  return reading
}
