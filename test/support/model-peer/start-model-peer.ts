import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { careful } from './careful'
import { obey } from './obey'

interface Request {
  model: string
  messages: { role: string; content: string }[]
  response_format: { type: string }
}
export interface Received {
  path: string
  authorization: string | null
  body: Request
}

export interface ModelPeer {
  /** `…/good`, `…/obey`, `…/repair`, … each a base address of its own. */
  url: string
  received: Received[]
  stop(): Promise<void>
}

const completion = (content: unknown) => JSON.stringify({ id: 'x', choices: [{ index: 0, message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) }, finish_reason: 'stop' }] })

async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

type Mode = (body: Request, answer: (status: number, text: string, headers?: Record<string, string>) => void) => void

const userOf = ({ messages }: Request) => messages.findLast(({ role }) => role === 'user')?.content ?? ''

function modes(): Record<string, Mode> {
  let ups = 0
  return {
    good: (body, answer) => answer(200, completion(careful(userOf(body)))),
    fenced: (body, answer) => answer(200, completion(`Here you are:\n\`\`\`json\n${JSON.stringify(careful(userOf(body)))}\n\`\`\``)),
    obey: (body, answer) => answer(200, completion(obey(userOf(body)))),
    repair: (body, answer) => answer(200, completion(/could not be used/.test(userOf(body)) ? careful(userOf(body)) : '{"summary": "half of an ans')),
    'wrong-form': (_, answer) => answer(200, completion({ summary: 'a string', due: '2099-12-31' })),
    prose: (_, answer) => answer(200, completion('I am sorry, I cannot help with that.')),
    plain: (body, answer) => (body.response_format.type === 'json_schema' ? answer(400, '{"error":"response_format"}') : answer(200, completion(careful(userOf(body))))),
    slow: (body, answer) => void setTimeout(() => answer(200, completion(careful(userOf(body)))), 3_000),
    down: (_, answer) => answer(500, 'upstream is down'),
    flaky: (body, answer) => (++ups <= 3 ? answer(503, 'try later') : answer(200, completion(careful(userOf(body))))),
    refused: (_, answer) => answer(401, '{"error":"bad key"}'),
    elsewhere: (_, answer) => answer(302, '', { location: '/good/v1/chat/completions' }),
    huge: (_, answer) => answer(200, completion('x'.repeat(400_000))),
    garbage: (_, answer) => answer(200, '<html>not an API</html>'),
  }
}

/** An endpoint with OpenAI's chat completions, on this machine, well behaved or not by its path. */
export async function startModelPeer(): Promise<ModelPeer> {
  const received: Received[] = []
  const known = modes()
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    if (path === '/received') return void response.end(JSON.stringify(received.splice(0)))
    const body = JSON.parse(await readBody(request)) as Request
    received.push({ path, authorization: request.headers.authorization ?? null, body })
    const mode = known[path.split('/')[1] ?? '']
    const isCompletion = path.endsWith('/v1/chat/completions') && request.method === 'POST'
    if (!mode || !isCompletion) return void response.writeHead(404).end()
    mode(body, (status, text, headers = {}) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text))
  }
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
