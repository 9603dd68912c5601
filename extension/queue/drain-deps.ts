import type { ApiClient } from '../../shared/api/api-client'
import type { Database } from '../store/database'

export interface DrainDeps {
  database: Database
  api: Pick<ApiClient, 'deposit' | 'findDuplicates' | 'getDocument'>
  locks: Pick<LockManager, 'request'>
  now(): number
  /** 0…1 */
  random(): number
  /** Told after each change, so that the panel can show it. */
  changed(): void
}
