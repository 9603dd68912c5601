import { fileURLToPath } from 'node:url'
import { startProcessGroup, type ProcessGroup } from './process-group'

/** A running Liasse, and what a test may do to it. */
export type LiasseServer = {
  url: string
  /** SIGKILL to the server and all it started. */
  kill9(): Promise<void>
  /** Starts it again on the same state and port (after `kill9`, or instead of a polite stop and start). */
  restart(): Promise<void>
  stop(): Promise<void>
  /** Everything it wrote since the first start. */
  log(): string
  /** Signs a user in and returns the bearer token. Throws with the server's answer. */
  signIn(email: string, password?: string): Promise<string>
  /** Requests as the holder of `token`. */
  api(token: string): Api
}

/** `fetch` on paths of one Liasse (`/api/spaces`), signed by one token. */
export type Api = {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The parsed JSON of a 2xx answer; any other answer throws with its status and body. */
  json<T>(path: string, init?: RequestInit): Promise<T>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const readyTimeoutMs = 180_000
const graceMs = 10_000
const demoPassword = 'liasse-demo-2026'

/**
 * Starts the product as `npm start` does, on `port`, with its state in `dataDir`, and returns once it
 * answers. The first start builds, so that no test runs on yesterday's code, unless LIASSE_SKIP_BUILD=1
 * says that this was just done.
 */
export async function startLiasse(place: { dataDir: string; port: number }): Promise<LiasseServer> {
  const { dataDir, port } = place
  const past: string[] = []
  let running = launchServer(dataDir, port, process.env.LIASSE_SKIP_BUILD)
  const ready = async () => (await running.waitForLine(/Liasse is ready on (\S+)/, readyTimeoutMs))[1] ?? ''
  const url = await readyOrStop(running, ready)
  return {
    url,
    kill9: () => running.kill9(),
    async restart() {
      await running.stop(graceMs)
      past.push(running.log())
      running = launchServer(dataDir, port, '1')
      await readyOrStop(running, ready)
    },
    stop: () => running.stop(graceMs),
    log: () => [...past, running.log()].join('\n'),
    signIn: (email, password = demoPassword) => signIn(url, email, password),
    api: (token) => apiOf(url, token),
  }
}

function launchServer(dataDir: string, port: number, skipBuild?: string): ProcessGroup {
  return startProcessGroup(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { PORT: String(port), LIASSE_DATA: dataDir, LIASSE_SKIP_BUILD: skipBuild },
  })
}

async function readyOrStop(running: ProcessGroup, ready: () => Promise<string>): Promise<string> {
  try {
    return await ready()
  } catch (error) {
    await running.stop()
    throw error
  }
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const token = answer.headers.get('set-auth-token')
  if (!answer.ok || !token) throw new Error(`Sign-in of ${email}: ${answer.status} ${await answer.text()}`)
  return token
}

function apiOf(url: string, token: string): Api {
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${token}`)
    return fetch(new URL(path, url), { ...init, headers })
  }
  return {
    fetch: request,
    async json<T>(path: string, init?: RequestInit) {
      const answer = await request(path, init)
      const what = `${init?.method ?? 'GET'} ${path}`
      if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as T
    },
  }
}
