import { spawnSync } from 'node:child_process'
import { build } from './build.ts'

build(['dashboard', 'worker'])
// The tests' own webmail, server and browsers show the product; only here do they take its picture.
const args = ['run', '--config', 'test/e2e/pictures/vitest.config.ts']
const { status } = spawnSync('node_modules/.bin/vitest', args, { stdio: 'inherit', env: { ...process.env, LIASSE_SKIP_BUILD: '1' } })
process.exitCode = status ?? 1
