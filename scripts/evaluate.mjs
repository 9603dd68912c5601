// `npm run evaluate -- <folder> [--json answers.json]`: a running server's answers against what is known.
import { installPackages, runWithOwnNode } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installPackages()
runWithOwnNode('scripts/evaluate.ts', process.argv.slice(2))
