import { and, eq } from 'drizzle-orm'
import { session } from '../../db/tables/identity'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { SignedIn } from '../../ports/request-context'

/** Closes one of the person's own ways in; the next request with it answers 401. */
export async function revokeSession(deps: Deps, actor: SignedIn, sessionId: string): Promise<void> {
  const closed = await deps.directory
    .delete(session)
    .where(and(eq(session.id, sessionId), eq(session.userId, actor.id)))
    .returning({ id: session.id })
  if (closed.length === 0) throw new AppError('not-found', 'Cette session n’existe plus.')
  // Sockets are a person's, not a session's: those of the other ways in connect anew.
  await deps.live.disconnect(actor.id)
}
