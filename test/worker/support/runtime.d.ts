declare module 'cloudflare:test' {
  import type { D1Database } from '@cloudflare/workers-types'
  export interface Migration {
    name: string
    queries: string[]
  }
  export function applyD1Migrations(database: D1Database, migrations: Migration[]): Promise<void>
  export const env: import('../../../worker/platform/cloudflare/environment').Environment & {
    DIRECTORY_MIGRATIONS: Migration[]
    SHARD_MIGRATIONS: Migration[]
  }
}

/** Vite's, as far as the tests use it: the text of every file that matches. */
interface ImportMeta {
  glob(patterns: string[], options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>
}
