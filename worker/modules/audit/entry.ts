import type { SQL } from 'drizzle-orm'
import type { HistoryAction, Via } from '../../../shared/schemas/history'

/** Who acts, and from where. */
export interface Actor {
  id: string
  name: string
  via: Via
}

export interface Entry {
  spaceId: string
  action: HistoryAction
  actor: Actor
  documentId?: string | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  /** A condition on the shard under which the commit is refused: NULL for `history.seq`. */
  unless?: SQL
}

/** The engine and the sweeps, where no person acts. */
export const systemActor: Actor = { id: 'system', name: 'Liasse', via: 'system' }
