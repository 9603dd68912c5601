/**
 * Back-off of the live socket in ms: 1 s doubling up to 30 s, spread by a fifth so that all do not return at
 * once.
 */
export function reconnectDelayMs(failures: number, random: number) {
  const base = Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1))
  return Math.round(base * (0.8 + 0.4 * random))
}
