/** A hard page takes 20 s of OCR on a quiet machine; an engine silent for longer than a loaded one needs hangs on its file. */
const longestSilenceMs = 90_000
const everyMs = 5_000

/**
 * Asks the engine for a sign of life and calls `restart` when it has given none for too long, or is gone. The job that
 * was being read is tried again by its lease, and given up after its last attempt.
 */
export function watchEngine(url: string, restart: () => Promise<void>): () => void {
  let lastAnswerAt = Date.now()
  let restarting = false
  const look = async () => {
    if (restarting) return
    try {
      await (await fetch(`${url}/health`, { signal: AbortSignal.timeout(everyMs - 500) })).arrayBuffer()
      lastAnswerAt = Date.now()
    } catch (error) {
      const gone = error instanceof TypeError
      if (!gone && Date.now() - lastAnswerAt < longestSilenceMs) return
      restarting = true
      console.error(JSON.stringify({ level: 'error', event: 'engine.restarted', reason: gone ? 'gone' : 'silent' }))
      await restart().finally(() => (restarting = false))
      lastAnswerAt = Date.now()
    }
  }
  const timer = setInterval(look, everyMs)
  return () => clearInterval(timer)
}
