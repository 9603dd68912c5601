import type { Ids } from '../../ports/deps'

const idBytes = 20
/** The system is asked for this many ids' bytes at once: each call costs more than the id it is for. */
const pooledIds = 200

/** 160 random bits each. */
export function createRandomIds(): Ids {
  const pool = new Uint8Array(idBytes * pooledIds)
  let used = pool.length
  return {
    next(prefix) {
      if (used === pool.length) {
        crypto.getRandomValues(pool)
        used = 0
      }
      let value = 0n
      for (const end = used + idBytes; used < end; used += 1) value = value * 256n + BigInt(pool[used] ?? 0)
      return `${prefix}_${value.toString(36).padStart(31, '0')}`
    },
  }
}
