import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Builds the dashboard to the folder that the Worker serves as its assets. */
const config = defineConfig({
  root: here('.'),
  publicDir: here('./public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../.output/dashboard'),
    emptyOutDir: true,
    target: 'es2023',
    // The Content-Security-Policy has no data: for fonts or styles; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

export { config as default }
