export interface Settled<T> {
  done: T[]
  failed: { subject: T; error: unknown }[]
}

/** Does something to each subject, four at a time; one failure stops none of the others. */
export async function settleAll<T>(
  subjects: T[],
  act: (subject: T) => Promise<unknown>,
): Promise<Settled<T>> {
  const waiting = [...subjects]
  const settled: Settled<T> = { done: [], failed: [] }
  async function work() {
    for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
      const current = subject
      await act(current).then(
        () => settled.done.push(current),
        (error: unknown) => settled.failed.push({ subject: current, error }),
      )
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return settled
}
