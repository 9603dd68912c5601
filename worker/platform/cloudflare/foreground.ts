/** Requests in flight from which those who wait for an answer would feel background work beside them. */
const busyFrom = 4
const longestWaitMs = 2_000
const lookEveryMs = 20

let inFlight = 0

/** Counts a request among those that someone waits for, until its answer begins. */
export async function inForeground<Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer> {
  inFlight += 1
  try {
    return await answer()
  } finally {
    inFlight -= 1
  }
}

/**
 * Lets a burst of requests pass before background work starts in the same isolate, whose one thread both share: 400 files
 * dropped at once are all kept before the first is read. Never longer than two seconds, so that work goes on under any load.
 */
export async function letForegroundPass(): Promise<void> {
  const until = Date.now() + longestWaitMs
  while (inFlight >= busyFrom && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
}
