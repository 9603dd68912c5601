import { waitUntil } from 'cloudflare:workers'
import type { Clock, Deps, Live, Log } from '../../ports/deps'
import type { LanguageModel } from '../../ports/language-model'
import type { PageReader } from '../../ports/page-reader'
import { createEngineMessageOpener, createEnginePageReader } from '../embedded/engine-client'
import { createEmbeddedPageReader } from '../embedded/embedded-page-reader'
import { openMessage } from '../embedded/open-message'
import { withBreaker } from '../language-model/with-breaker'
import { createLibsqlDatabase } from '../libsql/libsql-database'
import { createOpenaiModel } from '../openai/openai-model'
import { createD1Database } from './d1-database'
import { type Environment, parseVariables, type Variables } from './environment'
import { createCloudflareMailer, createMailboxMailer, createNoMailer } from './mailers'
import { createR2BlobStore } from './r2-blob-store'
import { createRandomIds } from './random-ids'
import { createWorkersAiModel } from './workers-ai-model'

const systemClock: Clock = { now: () => Date.now() }

function write(level: 'info' | 'error', event: string, fields: Record<string, unknown>) {
  console[level](JSON.stringify({ level, event, ...fields }))
}

const consoleLog: Log = {
  info: (event, fields = {}) => write('info', event, fields),
  error: (event, error, fields = {}) => {
    const detail = error instanceof Error ? { error: error.message, stack: error.stack, cause: String(error.cause ?? '') } : { error: String(error) }
    write('error', event, { ...fields, ...detail })
  },
}

function createMailer(env: Environment, variables: Variables) {
  if (env.EMAIL) return createCloudflareMailer(env.EMAIL, variables.MAIL_FROM)
  return env.MAILBOX ? createMailboxMailer(env.MAILBOX, variables.MAIL_FROM) : createNoMailer()
}

function createLive(env: Environment): Live {
  const hub = () => env.LIVE.get(env.LIVE.idFromName('shard'))
  return {
    async changed(change) {
      await hub().changed(change)
    },
    async disconnect(userId) {
      await hub().disconnect(userId)
    },
    async connect(request, audience) {
      const headers = new Headers(request.headers)
      headers.set('liasse-audience', JSON.stringify(audience))
      return (await hub().fetch(request.url, { headers } as never)) as unknown as Response
    },
  }
}

function createDatabases(env: Environment, variables: Variables) {
  const { LIBSQL_DIRECTORY_URL, LIBSQL_SHARD_URL, LIBSQL_TOKEN: authToken } = variables
  return {
    directory: LIBSQL_DIRECTORY_URL ? createLibsqlDatabase({ url: LIBSQL_DIRECTORY_URL, authToken }) : createD1Database(env.DIRECTORY),
    shard: LIBSQL_SHARD_URL ? createLibsqlDatabase({ url: LIBSQL_SHARD_URL, authToken }) : createD1Database(env.SHARD),
  }
}

function createReader(env: Environment): PageReader {
  if (!env.ENGINE) return createEmbeddedPageReader()
  const quick = createEnginePageReader(env.ENGINE as never)
  const scans = env.SCAN_ENGINE ? createEnginePageReader(env.SCAN_ENGINE as never) : quick
  return { read: (request) => (request.withOcr ? scans : quick).read(request), render: quick.render }
}

/** The endpoint that was named, else Workers AI where it is bound, else none. */
function createLanguageModel({ AI }: Environment, variables: Variables): LanguageModel | null {
  const { MODEL_URL: url, MODEL_KEY: key = null, MODEL_NAME: model, WORKERS_AI_MODEL: id } = variables
  if (url && !model) throw new Error('MODEL_URL needs MODEL_NAME beside it')
  const chosen = url && model ? createOpenaiModel({ url, key, model }) : AI ? createWorkersAiModel(AI, id) : null
  return chosen && withBreaker(chosen, systemClock)
}

function makeDeps(env: Environment): Deps {
  const variables = parseVariables(env)
  return {
    ...createDatabases(env, variables),
    blobs: createR2BlobStore(env.BLOBS),
    openMessage: env.ENGINE ? createEngineMessageOpener(env.ENGINE as never) : openMessage,
    reader: createReader(env),
    languageModel: createLanguageModel(env, variables),
    jobs: {
      // Losing a nudge loses nothing: the sweep finds the row.
      nudge: (jobId, lane) =>
        (lane === 'scan' ? env.SCANS : env.JOBS)
          .send({ jobId })
          .then(() => {}, (error) => consoleLog.error('queue.nudge-lost', error, { jobId })),
    },
    mailer: createMailer(env, variables),
    live: createLive(env),
    clock: systemClock,
    ids: createRandomIds(),
    log: consoleLog,
    settings: {
      publicUrl: variables.PUBLIC_URL,
      authSecret: variables.AUTH_SECRET,
      setupSecret: variables.SETUP_SECRET ?? null,
      local: variables.LOCAL === '1',
      extensionIds: variables.EXTENSION_IDS,
    },
    after: (work) => waitUntil(work.catch((error) => consoleLog.error('after.failed', error))),
  }
}

const known = new WeakMap<Environment, Deps>()

/** The adapters of this environment, made once an isolate. */
export function depsOf(env: Environment): Deps {
  const deps = known.get(env) ?? makeDeps(env)
  known.set(env, deps)
  return deps
}
