import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { builtModules, freePort, fromConfiguration } from './built-worker.ts'
import { watchEngine } from './watch-engine.ts'
import { printLog } from './workerd-heap.ts'

export interface EngineProcess {
  /** Where the server's service binding leads. */
  address: string
  stop(): Promise<void>
}

async function launch(port: number, withOcr: boolean) {
  const { compatibilityDate, compatibilityFlags } = fromConfiguration()
  const worker = {
    name: 'engine',
    modules: builtModules(),
    modulesRoot: '.',
    compatibilityDate,
    compatibilityFlags,
    unsafeDirectSockets: [{ host: '127.0.0.1', port, entrypoint: 'Engine' }],
  }
  const engine = new Miniflare(convertV4MiniflareOptions({ host: '127.0.0.1', cf: false, handleStructuredLogs: printLog, workers: [worker] }))
  await engine.ready
  // Not awaited: the first file should find the engine loaded, the first person should not wait for that.
  void fetch(`http://127.0.0.1:${port}/warm?ocr=${withOcr}`, { method: 'POST' }).catch(() => {})
  return engine
}

/**
 * The same Worker in a process that only reads files, without data or secret: a page of OCR keeps a core busy and holds up
 * no request, and a file that hangs or breaks it costs a restart, not the server. `onStart` is called after each start.
 */
export async function startEngineProcess(withOcr: boolean, onStart: () => void): Promise<EngineProcess> {
  const port = await freePort()
  let engine = await launch(port, withOcr)
  const stopWatching = watchEngine(`http://127.0.0.1:${port}`, async () => {
    await engine.dispose()
    engine = await launch(port, withOcr)
    onStart()
  })
  return {
    address: `127.0.0.1:${port}`,
    async stop() {
      stopWatching()
      await engine.dispose()
    },
  }
}
