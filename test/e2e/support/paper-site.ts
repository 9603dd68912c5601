import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writePdf } from './write-pdf'

const signIn = '<!doctype html><title>Connexion</title><form><input type="password"></form>'
const papers = `<!doctype html><title>Mes documents</title>
  <a href="/releve.pdf">Relevé d’avril</a> <a href="/quittance.pdf">Quittance de mai</a>`

/** A supplier's site: its papers are for who is signed in, and each address of an opened one answers once. */
export interface PaperSite {
  url: string
  bytes: Record<'releve' | 'quittance' | 'avis', Uint8Array>
  /** How often a path was asked for. */
  hits(path: string): number
  /** Ends the visitor's session on the site's side. */
  signOut(): void
  stop(): Promise<void>
}

const isSignedIn = (request: IncomingMessage, sessions: Set<string>) =>
  sessions.has(/visitor=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '')

async function writePapers() {
  const paper = (title: string) => writePdf([[`# ${title}`, 'Énergie du Val SA', 'Alpha Conseil SARL, 12 rue des Lilas, 69003 Lyon']])
  return { releve: await paper('Relevé d’avril 2026'), quittance: await paper('Quittance de mai 2026'), avis: await paper('Avis de passage') }
}

/** Starts the site on a free port of the loopback address. */
export async function startPaperSite(): Promise<PaperSite> {
  const bytes = await writePapers()
  const sessions = new Set(['s1'])
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const file = bytes[/^\/(\w+)\.pdf$/.exec(path)?.[1] as keyof typeof bytes]
    const html = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visitor=s1; HttpOnly; SameSite=Lax' }
    if (path === '/') return void response.writeHead(200, html).end(papers)
    if (!file) return void response.writeHead(404).end()
    if (!isSignedIn(request, sessions)) return void response.writeHead(200, { 'content-type': 'text/html' }).end(signIn)
    response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'private, max-age=60' }).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes,
    hits: (path) => asked.filter((each) => each === path).length,
    signOut: () => sessions.clear(),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
