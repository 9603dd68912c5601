import type { Deps } from '../../../worker/ports/deps'
import type { Database } from '../../../worker/ports/database'

export type CrashPoint = { at: 'batch' | 'put'; call: number; when: 'before' | 'after' }

class Killed extends Error {}

/**
 * The same adapters in a process that dies at a chosen call: before it reaches the store, or after, when only its answer
 * is lost. Everything asked for from then on fails too, as nothing runs in a dead process. `died()` says whether it did.
 */
export function dyingAt(deps: Deps, point: CrashPoint): { deps: Deps; died: () => boolean } {
  let calls = 0
  let dead = false
  async function pass<T>(kind: CrashPoint['at'], work: () => Promise<T>): Promise<T> {
    if (dead) throw new Killed('the process is gone')
    if (kind !== point.at) return work()
    calls += 1
    if (calls !== point.call) return work()
    if (point.when === 'after') await work()
    dead = true
    throw new Killed(`killed at ${kind} ${point.call}`)
  }
  const shard = new Proxy(deps.shard, {
    get(target, key) {
      if (key === 'batch') return (statements: Parameters<Database['batch']>[0]) => pass('batch', () => target.batch(statements))
      if (dead && ['select', 'update', 'insert', 'delete', 'run', 'all'].includes(String(key))) throw new Killed('the process is gone')
      return Reflect.get(target, key)
    },
  })
  const put: Deps['blobs']['put'] = (...input) => pass('put', () => deps.blobs.put(...input))
  return { deps: { ...deps, shard, blobs: { ...deps.blobs, put } }, died: () => dead }
}
