import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: '2026-11-01',
        compatibilityFlags: ['nodejs_compat'],
        modulesRules: [
          { type: 'CompiledWasm', include: ['**/*.wasm'] },
          { type: 'Data', include: ['**/*.traineddata.gz', '**/test/corpora/reading/*'] },
        ],
      },
    }),
  ],
  test: { include: ['test/worker/embedded/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
})
