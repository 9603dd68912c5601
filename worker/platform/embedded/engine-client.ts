import {
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

/** Longest silence between two pages: a dense page takes four seconds of OCR, a hard one twenty. */
const stallMs = 100_000

/**
 * A PageReader that speaks to the engine. Beside UnreadableFile it throws an Error when the engine falls
 * silent for `timeoutMs`, fails, or stops before the end of the file.
 */
export function createEnginePageReader(fetcher: EngineFetcher, timeoutMs = stallMs): PageReader {
  return {
    read: (request) => read(fetcher, request, timeoutMs),
    render: (request) => render(fetcher, request, timeoutMs),
  }
}

async function* read(
  fetcher: EngineFetcher,
  { body, format, fromPage, withOcr }: ReadRequest,
  timeoutMs: number,
): AsyncGenerator<ReadEvent> {
  const query = new URLSearchParams({ format, fromPage: `${fromPage}`, withOcr: `${withOcr}` })
  const response = await withTimeout(fetcher.fetch(post(`/read?${query}`, body)), timeoutMs)
  if (!response.ok || !response.body) throw new Error(`the reading engine answered ${response.status}`)
  for await (const value of readNdjson(response.body, (chunk) => withTimeout(chunk, timeoutMs))) {
    const line = engineLine.parse(value)
    if (line.kind === 'end') return
    yield toEvent(line)
  }
  throw new Error('the reading engine stopped before the end of the file')
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

async function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stalled = new Promise<never>((_, reject) => {
    const error = new Error(`the reading engine gave no page for ${timeoutMs / 1000} s`)
    timer = setTimeout(() => reject(error), timeoutMs)
  })
  try {
    return await Promise.race([work, stalled])
  } finally {
    clearTimeout(timer)
  }
}
