import { applyD1Migrations, env, reset } from 'cloudflare:test'
import { createApp } from '../../../worker/app'
import { runJob, tick } from '../../../worker/jobs'
import { makeDemonstration } from '../../../worker/modules/onboarding/demonstration'
import { depsOf } from '../../../worker/platform/cloudflare/create-deps'
import type { Deps, Mail } from '../../../worker/ports/deps'
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
  /** A request of one of the demonstration's people, or of nobody. */
  as(person: PersonName | null): Promise<Caller>
  /** Ids of the spaces: the firm's own and its three clients'. */
  spaces: { firm: string; alpha: string; beta: string; gamma: string }
  /** Moves the clock on. */
  later(ms: number): void
  /** Does every job that was asked for, in order, until none is left; resolves with how many ran. */
  work(): Promise<number>
  tick(): Promise<void>
  mails: Mail[]
  changes: { spaceId: string; documentId: string | null }[]
}

/** Sends through a freshly made app, so that nothing is kept between requests but what is stored. */
export async function createWorld(overrides: Partial<Deps> = {}): Promise<World> {
  await reset()
  await applyD1Migrations(env.DIRECTORY, env.DIRECTORY_MIGRATIONS)
  await applyD1Migrations(env.SHARD, env.SHARD_MIGRATIONS)
  let aheadMs = 0
  const pending: string[] = []
  const mails: Mail[] = []
  const changes: World['changes'] = []
  const real = depsOf(env)
  const deps: Deps = {
    ...real,
    clock: { now: () => Date.now() + aheadMs },
    jobs: { nudge: async (jobId) => void pending.push(jobId) },
    mailer: { send: async (mail) => void mails.push(mail) },
    live: { ...real.live, changed: async (change) => void changes.push(change) },
    ...overrides,
  }
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
  return {
    deps,
    as,
    spaces: { firm: idOf('Cabinet Démo'), alpha: idOf('Alpha Conseil'), beta: idOf('Bêta Bâtiment'), gamma: idOf('Gamma Négoce') },
    later: (ms) => void (aheadMs += ms),
    async work() {
      let ran = 0
      for (let jobId = pending.shift(); jobId !== undefined; jobId = pending.shift()) {
        await runJob(deps, jobId)
        ran += 1
      }
      return ran
    },
    tick: () => tick(deps),
    mails,
    changes,
  }
}
