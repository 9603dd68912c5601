import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.liasse-installed'

/** Installs what package-lock.json names, once for each state of that file. Runs on any Node from 20 on. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages…')
  // Not `npm ci`: it refuses the lock file where a registry lacks the optional packages of another system.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('npm install failed: see its message above')
  writeFileSync(stamp, wanted)
}

/** Starts a script of ours under the Node that the project brings along, and ends with its exit code. */
export function runWithOwnNode(script, args = []) {
  const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`, WRANGLER_SEND_METRICS: 'false' }
  const { status, signal } = spawnSync('node_modules/.bin/node', [script, ...args], { stdio: 'inherit', env })
  process.exitCode = signal ? 1 : (status ?? 1)
}
