import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'

/**
 * Writes what is no change of a document: leases and progress of jobs, pages read so far, captures under way, seals.
 * Everything a user would call a change goes through `commit`.
 */
export async function commitProgress(deps: Deps, statements: Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements
  return first ? deps.shard.batch([first, ...rest]) : []
}
