import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const suites = ['unit', 'architecture', 'contract']

// What runs in plain Node: pure code, the rules of the house, and the contracts of the ports on libSQL.
const config = defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'node',
    include: suites.map((suite) => `test/${suite}/**/*.test.ts`),
    environment: 'node',
    testTimeout: 20_000,
  },
})

export { config as default }
