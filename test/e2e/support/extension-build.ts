import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The port the tested extension speaks to: a developer's own server on 8787 is left alone. */
export const testPort = 18787

/** Builds the extension for the tests' own server; the folder of the unpacked build. */
export function buildTestExtension(browser: 'chrome' | 'firefox'): string {
  const out = '.output/extension-e2e'
  const env = { ...process.env, WXT_API_ORIGIN: `http://127.0.0.1:${testPort}`, WXT_OUT_DIR: out }
  const { status, stderr } = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser, '--mv3'], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`)
  return `${root}${out}/${browser}-mv3`
}
