import type { ApiClient } from '../../shared/api/api-client'
import type { Database } from '../store/database'
import { wipeEverything } from './session-store'

/**
 * Revokes this session on the server, then wipes token and queue. Without network the wipe still happens: the
 * session stays listed in the dashboard, where it can be revoked. Returns whether the server confirmed.
 */
export async function signOut(
  database: Database,
  api: Pick<ApiClient, 'listSessions' | 'revokeSession'>,
): Promise<boolean> {
  const revoked = await revokeCurrent(api).catch(() => false)
  await wipeEverything(database)
  return revoked
}

async function revokeCurrent(api: Pick<ApiClient, 'listSessions' | 'revokeSession'>) {
  const current = (await api.listSessions()).find((session) => session.current)
  if (!current) return false
  await api.revokeSession(current.id)
  return true
}
