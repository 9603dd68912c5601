import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const config = defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    name: 'pictures',
    include: ['test/e2e/pictures/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/support/install-packages.mjs'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})

export { config as default }
