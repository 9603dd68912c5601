// `npm run bench`: the product on this machine, measured; one table. Node 20 or later is enough to start it.
import { benchPackages } from './debian/packages.mjs'
import { installDebianPackages } from './debian/install.mjs'
import { installPackages, runWithOwnNode } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installPackages()
installDebianPackages(benchPackages)
runWithOwnNode('test/bench/bench.ts', process.argv.slice(2))
