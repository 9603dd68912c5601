import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Hundreds of small modules fetched one by one into workerd are most of a suite's start; bundled once they are a few.
const bundled = [
  '@better-auth/drizzle-adapter', '@hono/zod-validator', '@libsql/client/web', 'better-auth', 'better-auth/api', 'better-auth/plugins',
  'drizzle-orm', 'drizzle-orm/d1', 'drizzle-orm/libsql/web', 'drizzle-orm/sqlite-core', 'hono', 'hono/factory', 'hono/secure-headers',
  'fflate', 'htmlparser2', 'pdf-lib', 'postal-mime', 'zod',
]

// The real workerd, D1, R2, queue and Durable Object; the database is migrated by the tests' world.
const config = defineConfig(async () => ({
  root,
  plugins: [
    cloudflareTest({
      main: `${root}worker/index.ts`,
      miniflare: {
        compatibilityDate: '2026-11-01',
        compatibilityFlags: ['nodejs_compat'],
        modulesRules: [
          { type: 'CompiledWasm', include: ['**/*.wasm'] },
          { type: 'Data', include: ['**/*.traineddata.gz', '**/test/corpora/reading/*', '**/test/corpora/mail/*'] },
        ],
        d1Databases: ['DIRECTORY', 'SHARD'],
        r2Buckets: ['BLOBS'],
        queueProducers: { JOBS: 'liasse-jobs', SCANS: 'liasse-scans' },
        durableObjects: { LIVE: { className: 'LiveHub', useSQLite: true } },
        bindings: {
          PUBLIC_URL: 'http://liasse.test',
          AUTH_SECRET: 'a secret of the tests, long enough to be taken',
          SETUP_SECRET: 'the setup secret of the tests',
          LOCAL: '1',
          EXTENSION_IDS: 'abcdefghijklmnopabcdefghijklmnop',
          DIRECTORY_MIGRATIONS: await readD1Migrations(`${root}worker/db/migrations/directory`),
          SHARD_MIGRATIONS: await readD1Migrations(`${root}worker/db/migrations/shard`),
        },
      },
    }),
  ],
  test: {
    name: 'worker',
    include: ['test/worker/**/*.test.ts'],
    globalSetup: ['test/worker/support/provide-model-peer.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    isolate: false,
    deps: { optimizer: { ssr: { enabled: true, include: bundled, rolldownOptions: { external: [/^(node|cloudflare):/] } } } },
  },
}))

export { config as default }
