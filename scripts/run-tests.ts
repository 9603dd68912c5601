import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from './build.ts'

interface Suite {
  name: string
  config: string
  /** What must be built before it. */
  needs: string[]
}

// Fast ones first: a broken rule should be known within seconds.
const suites: Suite[] = [
  { name: 'unit', config: 'test/vitest.config.ts', needs: [] },
  { name: 'extension', config: 'test/extension/vitest.config.ts', needs: [] },
  { name: 'worker', config: 'test/worker/vitest.config.ts', needs: [] },
  { name: 'e2e', config: 'test/e2e/vitest.config.ts', needs: ['dashboard', 'worker', 'extension'] },
]

interface Totals {
  passed: number
  failed: number
}

function typecheck(): Totals {
  const { status } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', '.'], { stdio: 'inherit' })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function run(suite: Suite, filters: string[]): Totals {
  const report = `.output/tests/${suite.name}.json`
  rmSync(report, { force: true })
  build(suite.needs)
  const args = ['run', '--config', suite.config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const env = { ...process.env, LIASSE_SKIP_BUILD: '1' }
  const { status } = spawnSync('node_modules/.bin/vitest', args, { stdio: 'inherit', env })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests: failed, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  // A suite that ends badly without a failed test (a crash, an error outside a test) is a failure all the same.
  return { passed, failed: failed === 0 && (status !== 0 || numFailedTestSuites > 0) ? 1 : failed }
}

mkdirSync('.output/tests', { recursive: true })
const [only, ...filters] = process.argv.slice(2)
const chosen = suites.filter(({ name }) => only === undefined || name === only)
const results = [...(only === undefined ? [typecheck()] : []), ...chosen.map((suite) => run(suite, filters))]
const total = (key: keyof Totals) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1
