import { sha256 } from '../../../shared/domain/sha256'
import type { DrainDeps } from '../../../extension/queue/drain-deps'
import { drainQueue } from '../../../extension/queue/drain-queue'
import { enqueueCapture } from '../../../extension/queue/enqueue-capture'
import { listCaptures } from '../../../extension/queue/queue-store'
import { saveSession } from '../../../extension/session/session-store'
import { openDatabase, type Database } from '../../../extension/store/database'
import { FakeLocks } from './fake-locks'
import { FakeServer } from './fake-server'

export const session = (id: string) => ({
  token: `token of ${id}`,
  user: { id, name: id, email: `${id}@demo.test`, language: 'fr' as const },
})

/** A queue on its own database with a server, a lock manager and a clock that the test holds. */
export class QueueBench {
  readonly server = new FakeServer()
  readonly locks = new FakeLocks()
  nowMs = 1_000_000
  changes = 0

  private constructor(readonly database: Database) {}

  static async open() {
    const bench = new QueueBench(await openDatabase(`bench-${crypto.randomUUID()}`))
    await saveSession(bench.database, session('camille'))
    return bench
  }

  get deps(): DrainDeps {
    return {
      database: this.database,
      api: this.server,
      locks: this.locks as unknown as LockManager,
      now: () => this.nowMs,
      random: () => 1,
      changed: () => {
        this.changes += 1
      },
    }
  }

  drain = () => drainQueue(this.deps)

  async keep(content: string, options: { id?: string; userId?: string; keep?: 'copy' } = {}) {
    this.nowMs += 1
    const bytes = new Blob([content], { type: 'application/pdf' })
    const hash = await sha256(content)
    const capture = {
      name: `${content}.pdf`,
      mime: 'application/pdf',
      sha256: hash,
      bytes,
      source: { kind: 'web' as const },
    }
    const place = { spaceId: 'spc_alpha', spaceName: 'Alpha', folderId: null, folderName: null }
    const destination = { userId: options.userId ?? 'camille', ...place }
    return enqueueCapture(this.database, capture, destination, {
      now: this.nowMs,
      id: options.id,
      keep: options.keep,
    })
  }

  /** `[name, state]` of each line. */
  async states() {
    return (await listCaptures(this.database)).map(({ name, state }) => [name, state.kind])
  }

  async only() {
    const [capture] = await listCaptures(this.database)
    if (!capture) throw new Error('the queue is empty')
    return capture
  }

  blobs = () => this.database.count('blobs')
}
