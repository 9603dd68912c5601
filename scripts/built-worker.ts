import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { LegacyWorkerOptions } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'

const built = '.output/worker'
const types = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.gz': 'Data' } as const

/** What wrangler.toml says, in Miniflare's terms. */
export const fromConfiguration = () => readWorkerOptions('wrangler.toml').workerOptions as LegacyWorkerOptions

/** The modules of the bundle that wrangler made, the entry first. */
export function builtModules() {
  const names = readdirSync(built).filter((name) => /\.(js|wasm|gz)$/.test(name))
  const ordered = ['index.js', ...names.filter((name) => name !== 'index.js')]
  return ordered.map((name) => {
    const extension = /\.\w+$/.exec(name)?.[0] as keyof typeof types
    return { type: types[extension], path: name, contents: readFileSync(join(built, name)) }
  })
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}
