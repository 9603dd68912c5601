import { eq } from 'drizzle-orm'
import { fileFormats, type FileFormat } from '../../../../shared/domain/file-format'
import { document, page } from '../../../db/tables/documents'
import type { Deps } from '../../../ports/deps'
import type { ReadPage } from '../../../ports/page-reader'
import { commitProgress } from '../../audit/commit-progress'
import { layoutKey } from '../../documents/page-text'
import { type JobRecord, leaseRenewal } from '../../jobs/claim-job'

const pagesAtOnce = 20
/** OCR gives a page every few seconds: what is read is kept before the next one starts. */
const longestWaitMs = 1_000

export interface PageKeeper {
  /** How many pages there are, and what the file turned out to be. */
  open(file: { pageCount: number; format?: FileFormat }): void
  /** The reader begins a page. */
  begin(number: number): void
  /** The page it began and did not come to the end of; null when it was between two. */
  begun(): number | null
  add(read: ReadPage): void
  /** A page that cannot be read is passed over for good: it must not be met again and again. */
  skip(number: number): void
  /** Passes over all that is left. */
  skipRest(): void
  isDue(): boolean
  /** The last page met in this slice. */
  reached(): number
  /** Writes what waits; false when the lease of the job was lost meanwhile. */
  flush(): Promise<boolean>
}

function toRow(documentId: string, { page: { number, text, by, confidence }, hiddenText }: ReadPage) {
  return { documentId, number, text, by, confidence: Math.round(confidence * 100), hiddenText }
}

async function keepLayouts(deps: Deps, documentId: string, group: ReadPage[]): Promise<void> {
  const placed = group.flatMap(({ layout }) => (layout.words.length > 0 ? [layout] : []))
  await Promise.all(placed.map((layout) => deps.blobs.put(layoutKey(documentId, layout.number), JSON.stringify(layout))))
}

/**
 * Keeps pages in groups, so that a long text costs a write every twenty pages and a scan one a page. Each write is a sign
 * of life of the job, and marks how far the reading came.
 */
export function createPageKeeper(deps: Deps, held: JobRecord, documentId: string): PageKeeper {
  let waiting: ReadPage[] = []
  let opened: Partial<{ pages: number; format: FileFormat; mime: string }> = {}
  let reached = 0
  let begun = 0
  let lastFlushAt = deps.clock.now()

  async function flush() {
    const group = waiting
    waiting = []
    lastFlushAt = deps.clock.now()
    await keepLayouts(deps, documentId, group)
    const progress = { ...opened, ...(reached === 0 ? {} : { pagesRead: reached }) }
    const rows = group.map((read) => toRow(documentId, read))
    const [renewed] = (await commitProgress(deps, [
      leaseRenewal(deps, held),
      ...rows.map((row) => deps.shard.insert(page).values(row).onConflictDoUpdate({ target: [page.documentId, page.number], set: row })),
      ...(Object.keys(progress).length === 0 ? [] : [deps.shard.update(document).set(progress).where(eq(document.id, documentId))]),
    ])) as [{ id: string }[]]
    return renewed.length > 0
  }

  return {
    open({ pageCount, format }) {
      opened = { pages: pageCount, ...(format ? { format, mime: fileFormats[format].mime } : {}) }
    },
    begin: (number) => void (begun = number),
    begun: () => (begun > reached ? begun : null),
    add(read) {
      waiting.push(read)
      reached = read.page.number
    },
    skip: (number) => void (reached = number),
    skipRest: () => void (reached = Math.max(reached, opened.pages ?? 0)),
    isDue: () => waiting.length >= pagesAtOnce || deps.clock.now() - lastFlushAt > longestWaitMs,
    reached: () => reached,
    flush,
  }
}
