import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The tests share one machine's browsers and processors: one after the other.
const config = defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'e2e',
    include: ['test/e2e/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/support/install-packages.mjs'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
})

export { config as default }
