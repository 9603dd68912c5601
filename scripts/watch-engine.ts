import { availableParallelism, loadavg } from 'node:os'

/** An engine works for seconds at a stretch; one that gives no sign of life for longer hangs on its file. */
const longestSilenceMs = 30_000
const askedEveryMs = 5_000
/** A machine so busy that an engine gets less than this share of a core is not waited for any longer. */
const leastShare = 1 / 10

/** How long an engine may be silent now: it gets a smaller share of a busy machine, and a restart only makes that worse. */
export function silenceLimitMs(load = loadavg()[0] ?? 0, cores = availableParallelism()): number {
  return longestSilenceMs / Math.max(leastShare, Math.min(1, cores / Math.max(load, 1)))
}

/**
 * Asks the engine for a sign of life and calls `restart` when it has given none for too long, or is gone. What it was
 * reading is tried again, and the page that makes it hang again is passed over.
 */
export function watchEngine(
  url: string,
  restart: () => Promise<void>,
  limitMs = silenceLimitMs,
  everyMs = askedEveryMs,
): () => void {
  let lastAnswerAt = Date.now()
  let restarting = false
  const look = async () => {
    if (restarting) return
    try {
      await (await fetch(`${url}/health`, { signal: AbortSignal.timeout(everyMs * 0.9) })).arrayBuffer()
      lastAnswerAt = Date.now()
    } catch (error) {
      const gone = error instanceof TypeError
      if (restarting || (!gone && Date.now() - lastAnswerAt < limitMs())) return
      restarting = true
      console.error(JSON.stringify({ level: 'error', event: 'engine.restarted', reason: gone ? 'gone' : 'silent' }))
      await restart().finally(() => (restarting = false))
      lastAnswerAt = Date.now()
    }
  }
  const timer = setInterval(look, everyMs)
  return () => clearInterval(timer)
}
