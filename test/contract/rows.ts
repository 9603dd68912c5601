import type { job } from '../../worker/db/tables/jobs'
import type { space } from '../../worker/db/tables/spaces'

let count = 0

/** An id that no other row of this run has. */
export function unique(prefix: string): string {
  count += 1
  return `${prefix}_${count}${crypto.randomUUID().replaceAll('-', '')}`
}

/** A client's space, as it is made. */
export function aSpace(values: Partial<typeof space.$inferInsert> = {}) {
  const own = { kind: 'client' as const, name: 'Alpha Conseil', plan: 'standard' as const, language: 'fr' as const }
  return { id: unique('spc'), firmId: unique('frm'), openedOn: '2026-01-01', limitBytes: 500_000_000, ...own, ...values }
}

/** A job that waits. */
export function aJob(values: Partial<typeof job.$inferInsert> = {}) {
  const own = { name: 'document.analyse', payload: {}, state: 'waiting' as const, runAt: 0, failures: [], createdAt: 0 }
  return { id: unique('job'), key: unique('key'), ...own, ...values }
}
