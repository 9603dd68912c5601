import type { Deps } from '../../ports/deps'
import { type JobRecord, leaseMs, renewLease } from './claim-job'

/** Gives signs of life while a single step takes its time, as a page of OCR does on a busy machine; ends with the answer's call. */
export function keepLease(deps: Deps, held: JobRecord): () => void {
  // A lease that was lost is found out by whoever writes next.
  const renew = () => void renewLease(deps, held).catch((error: unknown) => deps.log.error('job.lease', error, { jobId: held.id }))
  const timer = setInterval(renew, leaseMs / 3)
  return () => clearInterval(timer)
}
