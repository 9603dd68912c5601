import { UnreadableFile, type ReadRequest } from '../../ports/page-reader'
import { createEmbeddedPageReader } from './embedded-page-reader'
import { readQuery, renderQuery, type EngineLine } from './engine-protocol'
import { writeFrames } from './message/message-frames'
import { readMessage } from './read-message'
import { inTurn } from './take-turn'
import { warmUp } from './warm-up'

/**
 * The reading engine over HTTP, so that OCR can run in a process of its own. `POST /read?format=&fromPage=&withOcr=`
 * answers NDJSON, a line for each page as soon as it is read; `POST /render?format=&page=&width=&turn=`
 * answers a PNG and `POST /message` a message taken apart, or 422 for an unreadable file. `POST /warm?ocr=`
 * loads the engines beforehand. Meant for a private binding: it checks no identity.
 */
export async function handleEngineRequest(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'POST') return new Response('POST only', { status: 405 })
  const query = Object.fromEntries(url.searchParams)
  if (url.pathname === '/read') return answerRead(query, request)
  if (url.pathname === '/render') return answerRender(query, request)
  if (url.pathname === '/message') return answerMessage(request)
  if (url.pathname === '/warm') {
    await warmUp(query.ocr === 'true')
    return new Response(null, { status: 204 })
  }
  return new Response('unknown path', { status: 404 })
}

async function answerRead(query: Record<string, string>, request: Request): Promise<Response> {
  const parsed = readQuery.safeParse(query)
  if (!parsed.success) return new Response(parsed.error.message, { status: 400 })
  const body = new Uint8Array(await request.arrayBuffer())
  const lines = readLines({ body, ...parsed.data })
  const encoder = new TextEncoder()
  const answer = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return new Response(answer, { headers: { 'content-type': 'application/x-ndjson' } })
}

async function* readLines(request: ReadRequest): AsyncGenerator<EngineLine, undefined> {
  try {
    yield* createEmbeddedPageReader().read(request)
    yield { kind: 'end' }
  } catch (error) {
    if (error instanceof UnreadableFile) yield describeRefusal(error)
    else yield { kind: 'failed', message: String(error) }
  }
}

async function answerRender(query: Record<string, string>, request: Request): Promise<Response> {
  const parsed = renderQuery.safeParse(query)
  if (!parsed.success) return new Response(parsed.error.message, { status: 400 })
  const body = new Uint8Array(await request.arrayBuffer())
  return answerOrRefuse(async () => {
    const png = await createEmbeddedPageReader().render({ body, ...parsed.data })
    return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
  })
}

async function answerMessage(request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer())
  return answerOrRefuse(async () => {
    const frames = writeFrames(await inTurn(() => readMessage(body)))
    return new Response(frames as BodyInit, { headers: { 'content-type': 'application/octet-stream' } })
  })
}

async function answerOrRefuse(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof UnreadableFile) return Response.json(describeRefusal(error), { status: 422 })
    return Response.json({ kind: 'failed', message: String(error) }, { status: 500 })
  }
}

const describeRefusal = (error: UnreadableFile) =>
  ({ kind: 'unreadable', reason: error.reason, detail: error.detail }) as const
