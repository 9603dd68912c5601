import type { EngineFetcher } from '../../../worker/platform/embedded/engine-client'
import { handleEngineRequest } from '../../../worker/platform/embedded/engine-fetch'
import type { EngineLine } from '../../../worker/platform/embedded/engine-protocol'
import { readNdjson } from '../../../worker/platform/embedded/read-ndjson'

/** To fall silent for good, or to break the connection. */
type Way = 'hangs' | 'dies'

export interface FailingEngine extends EngineFetcher {
  /** Readings that were asked for. */
  asked: { fromPage: number; careful: boolean }[]
  /** At which pages it fails, in their middle: without a word about them. */
  loseAt(way: Way, ...pages: number[]): void
  /** Fails the next reading before its first line. */
  loseOnce(): void
  forget(): void
}

/** The real engine behind its protocol, which can be made to fail as a hostile page makes it. */
export function createFailingEngine(): FailingEngine {
  let failing = new Map<number, Way>()
  let losses = 0
  const asked: FailingEngine['asked'] = []
  const failureOf = (line: EngineLine) => (line.kind === 'page' ? failing.get(line.read.page.number) : undefined)
  return {
    asked,
    loseAt: (way, ...pages) => void (failing = new Map(pages.map((page) => [page, way]))),
    loseOnce: () => void (losses = 1),
    forget() {
      failing = new Map()
      asked.length = 0
    },
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== '/read') return handleEngineRequest(request)
      asked.push({ fromPage: Number(searchParams.get('fromPage')), careful: searchParams.get('careful') === 'true' })
      losses -= 1
      if (losses >= 0) throw new TypeError('connection refused')
      const { body } = await handleEngineRequest(request)
      return new Response(body && relay(body, failureOf))
    },
  }
}

/** Passes on line by line what comes before the failure. */
function relay(body: ReadableStream<Uint8Array>, failureOf: (line: EngineLine) => Way | undefined): ReadableStream<Uint8Array> {
  const lines = readNdjson(body, (chunk) => chunk)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      const failure = done ? undefined : failureOf(value as EngineLine)
      if (failure === 'dies') {
        // What a process had begun ends with it.
        await lines.return(undefined)
        return controller.error(new Error('connection reset'))
      }
      if (failure === 'hangs') return new Promise<void>(() => {})
      if (done) return controller.close()
      controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
