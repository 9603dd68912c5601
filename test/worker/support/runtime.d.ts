declare module 'cloudflare:test' {
  import type { D1Database } from '@cloudflare/workers-types'
  export interface Migration {
    name: string
    queries: string[]
  }
  export function applyD1Migrations(database: D1Database, migrations: Migration[]): Promise<void>
  /** Empties every database, bucket and Durable Object. */
  export function reset(): Promise<void>
  export const env: import('../../../worker/platform/cloudflare/environment').Environment & {
    DIRECTORY_MIGRATIONS: Migration[]
    SHARD_MIGRATIONS: Migration[]
  }
}
