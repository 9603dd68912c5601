import { and, eq, gt } from 'drizzle-orm'
import type { PageText } from '../../../../shared/schemas/document'
import { document, page } from '../../../db/tables/documents'
import type { Deps } from '../../../ports/deps'
import { type ReadableFormat, type ReadPage, UnreadableFile } from '../../../ports/page-reader'
import { commitProgress } from '../../audit/commit-progress'
import { indexText } from '../../documents/index-text'
import { layoutKey, readPages } from '../../documents/page-text'
import { type JobRecord, renewLease } from '../../jobs/claim-job'
import { yieldJob } from '../../jobs/end-job'
import type { AnalysisSubject } from '../analysis-subject'
import { readMail } from './read-mail'

export interface Reading {
  pages: PageText[]
  /** Text that a person looking at the document would not see. */
  hiddenText: string[]
  failedPages: number[]
}

/** A delivery reads this long, then gives its place to other documents and goes on at the page where it stopped. */
const sliceMs = 20_000

const formats: Record<string, ReadableFormat> = { pdf: 'pdf', jpeg: 'jpeg', png: 'png', txt: 'txt', csv: 'txt' }

async function keepPage(deps: Deps, documentId: string, read: ReadPage): Promise<void> {
  const { number, text, by, confidence } = read.page
  const values = { documentId, number, text, by, confidence: Math.round(confidence * 100), hiddenText: read.hiddenText }
  if (read.layout.words.length > 0) await deps.blobs.put(layoutKey(documentId, number), JSON.stringify(read.layout))
  await commitProgress(deps, [
    deps.shard.insert(page).values(values).onConflictDoUpdate({ target: [page.documentId, page.number], set: values }),
    deps.shard.update(document).set({ pagesRead: number }).where(eq(document.id, documentId)),
  ])
}

/** Where a slice stopped: at the end, for others' sake, or before a page that only OCR can read. */
type SliceEnd = 'read' | 'time-over' | 'needs-ocr' | 'lease-lost'

/** Reads from the first page not yet read, until the last one or for as long as a slice may take. */
async function readSlice(deps: Deps, held: JobRecord, subject: AnalysisSubject, bytes: Uint8Array): Promise<SliceEnd> {
  const { id, format, pagesRead } = subject.document
  const known = formats[format]
  if (!known) throw new UnreadableFile('unsupported')
  const until = deps.clock.now() + sliceMs
  const request = { bytes, format: known, fromPage: pagesRead + 1, withOcr: held.lane === 'scan' }
  for await (const event of deps.reader.read(request)) {
    if (event.kind === 'opened') {
      await commitProgress(deps, [deps.shard.update(document).set({ pages: event.pageCount }).where(eq(document.id, id))])
    }
    if (event.kind === 'needs-ocr') return 'needs-ocr'
    if (event.kind === 'page') await keepPage(deps, id, event.read)
    if (event.kind === 'page-failed') deps.log.error('analysis.page-failed', event.reason, { documentId: id, page: event.number })
    if (event.kind === 'opened') continue
    if (!(await renewLease(deps, held))) return 'lease-lost'
    if (deps.clock.now() > until) return 'time-over'
  }
  return 'read'
}

async function collect(deps: Deps, documentId: string, pageCount: number | null): Promise<Reading> {
  const pages = await readPages(deps, documentId)
  const hidden = await deps.shard
    .select({ text: page.hiddenText })
    .from(page)
    .where(and(eq(page.documentId, documentId), gt(page.hiddenText, '')))
  const present = new Set(pages.map(({ number }) => number))
  const failedPages = Array.from({ length: pageCount ?? 0 }, (_, at) => at + 1).filter((number) => !present.has(number))
  return { pages, hiddenText: hidden.flatMap(({ text }) => text ?? []), failedPages }
}

/**
 * Text of every page, stored page by page and searchable at once. Null when this delivery's time is over: the job is then
 * back in the queue and goes on where it stopped. Throws UnreadableFile with the reason a person is told.
 */
export async function readDocument(deps: Deps, held: JobRecord, subject: AnalysisSubject): Promise<Reading | null> {
  const { id, blobKey, format } = subject.document
  const bytes = await deps.blobs.bytes(blobKey)
  if (!bytes) throw new Error(`bytes of ${id} are not there`)
  if (format === 'eml') await keepPage(deps, id, await readMail(deps, subject, bytes))
  else {
    const end = await readSlice(deps, held, subject, bytes)
    if (end === 'lease-lost') return null
    if (end !== 'read') {
      await yieldJob(deps, held, end === 'needs-ocr' ? 'scan' : held.lane)
      return null
    }
  }
  await commitProgress(deps, [indexText(deps, id)])
  const [counted] = await deps.shard.select({ pages: document.pages }).from(document).where(eq(document.id, id))
  return collect(deps, id, format === 'eml' ? 1 : (counted?.pages ?? null))
}
