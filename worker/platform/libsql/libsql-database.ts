import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import type { Database } from '../../ports/database'

/** The port on libSQL over HTTP, for firms that outgrow a D1 database or host their own. */
export function createLibsqlDatabase(at: { url: string; authToken?: string | undefined }): Database {
  const client = createClient({ url: at.url, ...(at.authToken ? { authToken: at.authToken } : {}) })
  return drizzle(client) as unknown as Database
}
