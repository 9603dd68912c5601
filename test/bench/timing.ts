/** The value below which this share (0…1) of the values lies; NaN of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN
}

/** What one run of the work takes, ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Runs the work `count` times, `atOnce` at a time; resolves with the time of each and of all, ms. */
export async function repeat(count: number, atOnce: number, work: (index: number) => Promise<unknown>) {
  const times: number[] = []
  let next = 0
  const lane = async () => {
    for (let index = next++; index < count; index = next++) times.push(await timed(() => work(index)))
  }
  const totalMs = await timed(() => Promise.all(Array.from({ length: atOnce }, lane)))
  return { times, totalMs }
}

/** `12 / 34 ms`: half and nineteen in twenty of the times. */
export function spread(times: number[]): string {
  return `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)} ms`
}
