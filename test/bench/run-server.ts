import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { listDescendants, processorMs, residentBytes } from './process-facts.ts'
import type { Row } from './row.ts'

const megabyte = 1_000_000
const memoryAimMb = 600

export interface BenchServer {
  url: string
  /** From the start of the process to its « ready » line, ms, at the last start. */
  readyMs: number
  /** The workerd that answers and the one that reads files. */
  workers(): number[]
  /** Resident memory of each workerd, in MB. */
  memoryMb(): number[]
  memoryRow(what: string): Row
  /** Processor time that both workerd have used so far, ms. */
  processorMs(): number
  restart(): Promise<void>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}

/** Starts what `npm start` starts, without building; resolves when it says that it is ready. */
async function launch(dataDir: string, port: number) {
  const env = { ...process.env, PORT: String(port), LIASSE_DATA: dataDir, LIASSE_SKIP_BUILD: '1' }
  const from = performance.now()
  const child = spawn(process.execPath, ['scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const note = (text: Buffer) => {
      log = (log + text).slice(-20_000)
      if (log.includes('Liasse is ready on')) resolve()
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${log}`)))
  })
  return { child, readyMs: performance.now() - from }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** The product on a port of its own, with its state in `dataDir`. */
export async function runServer(dataDir: string): Promise<BenchServer> {
  const port = await freePort()
  let running = await launch(dataDir, port)
  const workers = () => listDescendants(running.child.pid ?? 0, 'workerd')
  const memoryMb = () => workers().map((pid) => Math.round(residentBytes(pid) / megabyte))
  return {
    url: `http://127.0.0.1:${port}`,
    get readyMs() {
      return running.readyMs
    },
    workers,
    memoryMb,
    memoryRow(what) {
      const each = memoryMb()
      const met = Math.max(...each) < memoryAimMb
      return { what: `${what} (workerd, each process)`, figure: `${each.join(' + ')} MB`, aim: `< ${memoryAimMb} MB`, met }
    },
    processorMs: () => workers().reduce((sum, pid) => sum + processorMs(pid), 0),
    async restart() {
      await end(running.child)
      running = await launch(dataDir, port)
    },
    stop: () => end(running.child),
  }
}
