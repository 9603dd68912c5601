import { WorkerEntrypoint } from 'cloudflare:workers'
import { Hono } from 'hono'
import { createApp } from './app'
import { securityHeaders } from './http/security-headers'
import { runJob, tick, tickDaily } from './jobs'
import { depsOf } from './platform/cloudflare/create-deps'
import type { Environment } from './platform/cloudflare/environment'
import { inForeground, letForegroundPass } from './platform/cloudflare/foreground'
import { handleEngineRequest } from './platform/embedded/engine-fetch'
import type { Deps } from './ports/deps'

export { LiveHub } from './platform/cloudflare/live-hub'

/** The reading engine behind a service binding: in an isolate, and on one machine a process, of its own. */
export class Engine extends WorkerEntrypoint {
  override async fetch(request: never) {
    return (await handleEngineRequest(request)) as never
  }
}

interface Batch {
  messages: readonly { body: { jobId: string } }[]
}

function createRoot(env: Environment, deps: Deps) {
  const root = new Hono().route('/', createApp(deps)).use(securityHeaders)
  const { MAILBOX } = env
  if (deps.settings.local && MAILBOX) root.get('/dev/mail/*', async (c) => (await MAILBOX.fetch(c.req.url)) as unknown as Response)
  return root.all('*', async (c) => {
    const asset = (await env.ASSETS.fetch(c.req.raw as never)) as unknown as Response
    // Headers of a fetched answer cannot be changed; those of a copy can.
    return new Response(asset.body, asset)
  })
}

const roots = new WeakMap<Environment, ReturnType<typeof createRoot>>()

function rootOf(env: Environment) {
  const root = roots.get(env) ?? createRoot(env, depsOf(env))
  roots.set(env, root)
  return root
}

export default {
  fetch: (request: Request, env: Environment) => inForeground(() => rootOf(env).fetch(request)),

  async queue(batch: Batch, env: Environment) {
    const deps = depsOf(env)
    await letForegroundPass()
    await Promise.all(batch.messages.map(({ body }) => runJob(deps, body.jobId)))
  },

  async scheduled(event: { cron: string }, env: Environment) {
    const deps = depsOf(env)
    await tick(deps)
    if (event.cron === '17 3 * * *') await tickDaily(deps)
  },
}
