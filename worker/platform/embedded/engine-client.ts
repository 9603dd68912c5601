import {
  ReaderLost,
  UnreadableFile,
  type FileBody,
  type PageReader,
  type ReadEvent,
  type ReadRequest,
  type RenderRequest,
} from '../../ports/page-reader'
import type { OpenMessage } from '../../ports/message-reader'
import { engineLine, engineRefusal, type EngineLine } from './engine-protocol'
import { readFrames } from './message/message-frames'
import { readNdjson } from './read-ndjson'

/** A private binding to the worker that serves `handleEngineRequest`. */
export interface EngineFetcher {
  fetch(request: Request): Promise<Response>
}

/** Longest silence between two pages. Whoever runs the engine ends one that hangs well before; this is for when nobody does. */
const stallMs = 330_000

/**
 * A PageReader that speaks to the engine. Beside UnreadableFile it throws ReaderLost when the engine
 * falls silent for `timeoutMs`, cannot be reached or stops before the end of the file, and an Error when it fails.
 */
export function createEnginePageReader(fetcher: EngineFetcher, timeoutMs = stallMs): PageReader {
  return {
    read: (request) => read(fetcher, request, timeoutMs),
    render: (request) => render(fetcher, request, timeoutMs),
  }
}

async function* read(
  fetcher: EngineFetcher,
  { body, format, fromPage, withOcr, careful = false }: ReadRequest,
  timeoutMs: number,
): AsyncGenerator<ReadEvent> {
  const query = new URLSearchParams({ format, fromPage: `${fromPage}`, withOcr: `${withOcr}`, careful: `${careful}` })
  const response = await withTimeout(fetcher.fetch(post(`/read?${query}`, body)), timeoutMs)
  if (!response.ok || !response.body) throw new Error(`the reading engine answered ${response.status}`)
  for await (const value of readNdjson(response.body, (chunk) => withTimeout(chunk, timeoutMs))) {
    const line = engineLine.parse(value)
    if (line.kind === 'end') return
    yield toEvent(line)
  }
  throw new ReaderLost('the reading engine stopped before the end of the file')
}

function toEvent(line: Exclude<EngineLine, { kind: 'end' }>): ReadEvent {
  if (line.kind === 'unreadable') throw new UnreadableFile(line.reason, line.detail)
  if (line.kind === 'failed') throw new Error(`the reading engine failed: ${line.message}`)
  return line
}

async function render(
  fetcher: EngineFetcher,
  { body, format, page, width, turn }: RenderRequest,
  timeoutMs: number,
): Promise<Uint8Array> {
  const query = new URLSearchParams({ format, page: `${page}`, width: `${width}`, turn: `${turn ?? 0}` })
  const response = await answered(fetcher, post(`/render?${query}`, body), timeoutMs)
  return new Uint8Array(await response.arrayBuffer())
}

/** An OpenMessage that speaks to the engine; its files come over the wire as they are asked for. */
export function createEngineMessageOpener(fetcher: EngineFetcher, timeoutMs = stallMs): OpenMessage {
  return async (body) => {
    const response = await answered(fetcher, post('/message', body), timeoutMs)
    if (!response.body) throw new Error('the reading engine sent no message')
    return readFrames(response.body)
  }
}

/** The engine's answer when it is no refusal. */
async function answered(fetcher: EngineFetcher, request: Request, timeoutMs: number): Promise<Response> {
  const response = await withTimeout(fetcher.fetch(request), timeoutMs)
  if (response.status === 422) {
    const { reason, detail } = engineRefusal.parse(await response.json())
    throw new UnreadableFile(reason, detail)
  }
  if (!response.ok) throw new Error(`the reading engine answered ${response.status}`)
  return response
}

/** The host name is never resolved: the binding decides where the request goes. */
function post(path: string, body: FileBody): Request {
  return new Request(`http://engine${path}`, { method: 'POST', body: body as BodyInit })
}

/** A connection that cannot be made or breaks off. */
function lost(error: unknown): never {
  throw new ReaderLost(`the reading engine is gone: ${error instanceof Error ? error.message : String(error)}`)
}

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stalled = new Promise<never>((_, reject) => {
    const error = new ReaderLost(`the reading engine gave no page for ${timeoutMs / 1000} s`)
    timer = setTimeout(() => reject(error), timeoutMs)
  })
  try {
    return await Promise.race([work.catch(lost), stalled])
  } finally {
    clearTimeout(timer)
  }
}
