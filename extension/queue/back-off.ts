const firstDelayMs = 5_000
/** No wait is longer; a `nextAt` further away than this can only come from a clock that jumped. */
export const longestDelayMs = 15 * 60_000

/** Exponential with jitter in [½, 1]; never sooner than the server's Retry-After. `random` is 0…1. */
export function backOffMs(attempts: number, random: number, retryAfterMs: number | null = null) {
  const full = Math.min(firstDelayMs * 2 ** Math.max(0, attempts - 1), longestDelayMs)
  const jittered = Math.round(full * (0.5 + random / 2))
  return Math.min(Math.max(jittered, retryAfterMs ?? 0), longestDelayMs)
}
