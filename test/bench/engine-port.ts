import type { BenchServer } from './run-server.ts'
import { listeningPorts } from './process-facts.ts'

/** Address of the reading engine of a running server: the port of its workerd that knows no other path than `/read`. */
export async function engineUrl(server: BenchServer): Promise<string> {
  for (const port of server.workers().flatMap(listeningPorts)) {
    const answer = await fetch(`http://127.0.0.1:${port}/read`, { method: 'GET' }).catch(() => undefined)
    if (answer && answer.status === 405 && (await answer.text()) === 'POST only') return `http://127.0.0.1:${port}`
  }
  throw new Error('the reading engine listens nowhere')
}

/** Reads a file on the engine alone, without database or queue; resolves with its pages. */
export async function readOnEngine(url: string, format: 'pdf' | 'jpeg', bytes: Uint8Array): Promise<{ text: string }[]> {
  const answer = await fetch(`${url}/read?format=${format}&fromPage=1`, { method: 'POST', body: new Uint8Array(bytes) })
  const lines = (await answer.text()).trimEnd().split('\n').map((line) => JSON.parse(line))
  const pages = lines.filter((line) => line.kind === 'page').map((line) => line.read.page)
  if (pages.length === 0) throw new Error(`the engine read nothing: ${JSON.stringify(lines).slice(0, 300)}`)
  return pages
}
