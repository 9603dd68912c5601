import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { convertV4MiniflareOptions, type LegacyWorkerOptions, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'
import { createMailbox } from './mailbox.ts'
import { migrate } from './migrate.ts'
import { watchEngine } from './watch-engine.ts'
import { endLeftovers, guardProcesses, noteProcesses } from './workerd-guard.ts'

export interface LocalServer {
  url: string
  /** Runs the sweep that Cloudflare's cron runs every minute. */
  tick(): Promise<void>
  stop(): Promise<void>
}

const built = '.output/worker'

function modules() {
  const types = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.gz': 'Data' } as const
  const names = readdirSync(built).filter((name) => /\.(js|wasm|gz)$/.test(name))
  const ordered = ['index.js', ...names.filter((name) => name !== 'index.js')]
  return ordered.map((name) => {
    const extension = /\.\w+$/.exec(name)?.[0] as keyof typeof types
    return { type: types[extension], path: name, contents: readFileSync(join(built, name)) }
  })
}

/** A secret of this machine's own, kept with its state. */
function readSecret(dataDir: string) {
  const path = join(dataDir, 'auth-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}

async function freePort() {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}

/** What wrangler.toml says, in Miniflare's terms. */
const fromConfiguration = () => readWorkerOptions('wrangler.toml').workerOptions as LegacyWorkerOptions

/** The same Worker in a second process that only reads files: OCR keeps a core busy without holding up a request. */
async function startEngine(port: number) {
  const { compatibilityDate, compatibilityFlags } = fromConfiguration()
  const worker = {
    name: 'engine',
    modules: modules(),
    modulesRoot: '.',
    compatibilityDate,
    compatibilityFlags,
    unsafeDirectSockets: [{ host: '127.0.0.1', port, entrypoint: 'Engine' }],
  }
  const engine = new Miniflare(convertV4MiniflareOptions({ host: '127.0.0.1', cf: false, workers: [worker] }))
  await engine.ready
  return engine
}

/** Starts workerd with D1, R2 and queues kept in `dataDir`, migrated; resolves when it answers. */
export async function startLocalServer(options: { port: number; dataDir: string; extensionIds: string }): Promise<LocalServer> {
  mkdirSync(options.dataDir, { recursive: true })
  endLeftovers(options.dataDir)
  const url = `http://127.0.0.1:${options.port}`
  const enginePort = await freePort()
  let engine = await startEngine(enginePort)
  const worker = {
    ...fromConfiguration(),
    name: 'liasse',
    modules: modules(),
    modulesRoot: '.',
    bindings: { PUBLIC_URL: url, AUTH_SECRET: readSecret(options.dataDir), LOCAL: '1', EXTENSION_IDS: options.extensionIds },
    serviceBindings: {
      ENGINE: { external: { address: `127.0.0.1:${enginePort}`, http: {} } },
      MAILBOX: createMailbox(join(options.dataDir, 'mail')),
    },
  }
  const { port, dataDir: resourcePersistencePath } = options
  const main = new Miniflare(
    convertV4MiniflareOptions({ host: '127.0.0.1', port, cf: false, resourcePersistencePath, workers: [worker as never] }),
  )
  await main.ready
  for (const [binding, folder] of [['DIRECTORY', 'directory'], ['SHARD', 'shard']] as const) {
    await migrate((await main.getD1Database(binding)) as never, `worker/db/migrations/${folder}`)
  }
  guardProcesses(options.dataDir)
  const stopWatching = watchEngine(`http://127.0.0.1:${enginePort}`, async () => {
    await engine.dispose()
    engine = await startEngine(enginePort)
    noteProcesses(options.dataDir)
  })
  const running = await main.getWorker()
  return {
    url,
    tick: async () => void (await running.scheduled({ cron: '* * * * *' })),
    async stop() {
      stopWatching()
      await Promise.all([main.dispose(), engine.dispose()])
    },
  }
}
