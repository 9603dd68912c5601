import { createApiClient } from '../../shared/api/create-api-client'
import type { Database } from '../store/database'
import type { Session } from './session'
import { saveSession } from './session-store'

/** Asks the server whose token this is, then keeps both. Rejects as the API client does. */
export async function openSession(database: Database, origin: string, token: string): Promise<Session> {
  const { user } = await createApiClient({ baseUrl: origin, token: () => token }).me()
  const session: Session = { token, user }
  await saveSession(database, session)
  return session
}
