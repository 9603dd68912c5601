import { and, desc, eq, gt } from 'drizzle-orm'
import type { OpenSession } from '../../../shared/schemas/identity'
import { session } from '../../db/tables/identity'
import type { Deps } from '../../ports/deps'
import type { SignedIn } from '../../ports/request-context'

function browserOf(userAgent: string | null) {
  const name = /Firefox|Edg|OPR|Chrome|Safari/.exec(userAgent ?? '')?.[0]
  const system = /Windows|Mac OS X|Android|iPhone|Linux/.exec(userAgent ?? '')?.[0]
  const shown = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' } as Record<string, string>
  return [name, system].map((word) => (word ? (shown[word] ?? word) : '')).filter(Boolean).join(', ') || 'Navigateur'
}

/** Every way in that the person holds open, newest first. */
export async function listSessions(deps: Deps, actor: SignedIn): Promise<OpenSession[]> {
  const rows = await deps.directory
    .select()
    .from(session)
    .where(and(eq(session.userId, actor.id), gt(session.expiresAt, new Date(deps.clock.now()))))
    .orderBy(desc(session.createdAt))
    .limit(100)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    deviceName: row.deviceName ?? browserOf(row.userAgent),
    createdAt: row.createdAt.getTime(),
    lastUsedAt: row.updatedAt.getTime(),
    current: row.id === actor.sessionId,
  }))
}
