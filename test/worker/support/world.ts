import { env } from 'cloudflare:test'
import { sql } from 'drizzle-orm'
import { createApp } from '../../../worker/app'
import { runJob, tick } from '../../../worker/jobs'
import { makeDemonstration } from '../../../worker/modules/onboarding/demonstration'
import { depsOf } from '../../../worker/platform/cloudflare/create-deps'
import type { Deps, Mail } from '../../../worker/ports/deps'
import { emptyStores } from './empty-stores'
import { createCaller, type Caller } from './caller'

const people = {
  admin: 'admin@demo.test',
  collab: 'collab@demo.test',
  manager: 'gerant@alpha.test',
  lead: 'chef@alpha.test',
  employee: 'salarie@alpha.test',
} as const
export type PersonName = keyof typeof people

export interface World {
  deps: Deps
  app: ReturnType<typeof createApp>
  /** A request of one of the demonstration's people, or of nobody. */
  as(person: PersonName | null): Promise<Caller>
  /** A new session of anybody with a password. */
  signIn(email: string, password?: string): Promise<Caller>
  /** Ids of the spaces: the firm's own and its three clients'. */
  spaces: { firm: string; alpha: string; beta: string; gamma: string }
  /** Moves the clock on. */
  later(ms: number): void
  /** Jobs asked for and not run yet; emptying it is losing the queue's messages. */
  pending: string[]
  /** Does every job that was asked for, in order, until none is left; resolves with how many ran. */
  work(): Promise<number>
  tick(): Promise<void>
  /** Rows of the firm's shard. */
  rows<T>(query: string): Promise<T[]>
  /** Changes the shard behind the product's back. */
  run(statement: string): Promise<void>
  mails: Mail[]
  changes: { spaceId: string; documentId: string | null }[]
}

/** Removes every table; the implicit deletions of DROP fire no trigger, and foreign keys are asked at the end only. */
function makeDeps(overrides: Partial<Deps>) {
  const time = { aheadMs: 0 }
  const recorded = { pending: [] as string[], mails: [] as Mail[], changes: [] as World['changes'] }
  const real = depsOf(env)
  const deps: Deps = {
    ...real,
    clock: { now: () => Date.now() + time.aheadMs },
    jobs: { nudge: async (jobId) => void recorded.pending.push(jobId) },
    mailer: { send: async (mail) => void recorded.mails.push(mail) },
    live: { ...real.live, changed: async (change) => void recorded.changes.push(change) },
    ...overrides,
  }
  return { deps, time, recorded }
}

/** The demonstration firm on empty stores, behind the real app; time, mails, nudges and live messages are in the test's hand. */
export async function createWorld(overrides: Partial<Deps> = {}): Promise<World> {
  await emptyStores()
  const { deps, time, recorded } = makeDeps(overrides)
  await makeDemonstration(deps)
  const app = createApp(deps)
  const callers = new Map<PersonName | null, Promise<Caller>>()
  const as = (person: PersonName | null) => {
    const known = callers.get(person) ?? createCaller(app, person ? people[person] : null)
    callers.set(person, known)
    return known
  }
  const { spaces } = await (await as('admin')).json<{ spaces: { id: string; name: string }[] }>('/spaces')
  const idOf = (name: string) => spaces.find((space) => space.name === name)?.id ?? ''
  const { pending, mails, changes } = recorded
  return {
    deps, app, as, pending, mails, changes,
    signIn: (email, password) => createCaller(app, email, password),
    spaces: { firm: idOf('Cabinet Démo'), alpha: idOf('Alpha Conseil'), beta: idOf('Bêta Bâtiment'), gamma: idOf('Gamma Négoce') },
    later: (ms) => void (time.aheadMs += ms),
    async work() {
      let ran = 0
      for (let jobId = pending.shift(); jobId !== undefined; jobId = pending.shift()) {
        await runJob(deps, jobId)
        ran += 1
      }
      return ran
    },
    tick: () => tick(deps),
    rows: <T>(query: string) => deps.shard.all<T>(sql.raw(query)),
    run: async (statement) => void (await deps.shard.run(sql.raw(statement))),
  }
}
