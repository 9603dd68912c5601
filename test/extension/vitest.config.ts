import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = fileURLToPath(new URL('../..', import.meta.url))

const config = defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  define: { __API_ORIGIN__: '"https://liasse.test"', __FIREFOX__: 'false' },
  test: {
    name: 'extension',
    include: ['test/extension/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['fake-indexeddb/auto'],
  },
})

export { config as default }
