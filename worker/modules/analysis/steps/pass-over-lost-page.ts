import type { Deps } from '../../../ports/deps'
import type { ReaderLost } from '../../../ports/page-reader'
import type { JobRecord } from '../../jobs/claim-job'
import type { PageKeeper } from './keep-pages'

/** After this many pages that made the reader hang or die the rest of a document is not worth its restarts. */
const mostLostPages = 4

/**
 * Keeps what was read before the reader was lost, and leaves out the page it was lost at, if a careful reading has named it;
 * otherwise throws the loss again, so that the job is tried once more.
 */
export async function passOverLostPage(
  deps: Deps,
  held: JobRecord,
  keeper: PageKeeper,
  loss: ReaderLost,
): Promise<'page-lost' | 'lease-lost'> {
  const page = keeper.begun()
  if (page !== null) {
    held.failures.push({ subject: `page ${page}`, message: loss.message })
    deps.log.error('analysis.page-lost', loss, { jobId: held.id, page })
    if (held.failures.length < mostLostPages) keeper.skip(page)
    else keeper.skipRest()
  }
  if (!(await keeper.flush())) return 'lease-lost'
  if (page === null) throw loss
  return 'page-lost'
}
