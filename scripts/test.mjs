// `npm test`: installs what it needs, Debian packages too, runs every suite, and ends with the line `N passed, N failed`.
import { installPackages, runWithOwnNode } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installPackages()
runWithOwnNode('scripts/run-tests.ts', process.argv.slice(2))
