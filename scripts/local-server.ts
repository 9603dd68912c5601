import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { builtModules, fromConfiguration } from './built-worker.ts'
import { startEngineProcess } from './engine-process.ts'
import { createMailbox } from './mailbox.ts'
import { migrate } from './migrate.ts'
import { keepHeapsSmall, printLog } from './workerd-heap.ts'
import { endLeftovers, guardProcesses, noteProcesses } from './workerd-guard.ts'

export interface LocalServerOptions {
  port: number
  /** Folder of the state: databases, files, mails, secret. */
  dataDir: string
  extensionIds: string
  /** Where people reach it, when a proxy stands before it. */
  publicUrl?: string | undefined
}

export interface LocalServer {
  url: string
  /** Runs the sweep that Cloudflare's cron runs every minute. */
  tick(): Promise<void>
  stop(): Promise<void>
}

/** A secret of this machine's own, kept with its state. */
function readSecret(dataDir: string) {
  const path = join(dataDir, 'auth-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}

const engineAt = (address: string) => ({ external: { address, http: {} } })

/** A language model, when the environment names one. */
function modelBindings() {
  const names = ['MODEL_URL', 'MODEL_NAME', 'MODEL_KEY']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

function serverOptions(options: LocalServerOptions, url: string, engines: { quick: string; scan: string }) {
  const { port, dataDir, publicUrl = url, extensionIds } = options
  const worker = {
    ...fromConfiguration(),
    name: 'liasse',
    // Past Miniflare's own entry, which costs each request half a millisecond and serves debugging routes.
    unsafeDirectSockets: [{ host: '127.0.0.1', port }],
    modules: builtModules(),
    modulesRoot: '.',
    bindings: { PUBLIC_URL: publicUrl, AUTH_SECRET: readSecret(dataDir), LOCAL: '1', EXTENSION_IDS: extensionIds, ...modelBindings() },
    serviceBindings: {
      ENGINE: engineAt(engines.quick),
      SCAN_ENGINE: engineAt(engines.scan),
      MAILBOX: createMailbox(join(dataDir, 'mail')),
    },
  }
  const shared = { host: '127.0.0.1', cf: false, resourcePersistencePath: dataDir, handleStructuredLogs: printLog }
  return convertV4MiniflareOptions({ ...shared, workers: [worker as never] })
}

/** Starts workerd with D1, R2 and queues kept in `dataDir`, migrated; resolves when it answers. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { dataDir } = options
  mkdirSync(dataDir, { recursive: true })
  endLeftovers(dataDir)
  keepHeapsSmall()
  const url = `http://127.0.0.1:${options.port}`
  const note = () => noteProcesses(dataDir)
  const [quick, scan] = await Promise.all([startEngineProcess(false, note), startEngineProcess(true, note)])
  const server = new Miniflare(serverOptions(options, url, { quick: quick.address, scan: scan.address }))
  await server.ready
  guardProcesses(dataDir)
  for (const [binding, folder] of [['DIRECTORY', 'directory'], ['SHARD', 'shard']] as const) {
    await migrate((await server.getD1Database(binding)) as never, `worker/db/migrations/${folder}`)
  }
  // Who held a job died with the last server: waiting for its lease to end would only delay the reading.
  await (await server.getD1Database('SHARD')).prepare(`UPDATE job SET lease_until = 0 WHERE state = 'running'`).run()
  const running = await server.getWorker()
  return {
    url,
    tick: async () => void (await running.scheduled({ cron: '* * * * *' })),
    stop: async () => void (await Promise.all([server.dispose(), quick.stop(), scan.stop()])),
  }
}
