// `npm start` on a machine that has Node 20 or later, git and the package registry, and nothing else.
import { installPackages, runWithOwnNode } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installPackages()
runWithOwnNode('scripts/serve.ts')
