/**
 * V8 lets the heap of each isolate double before it looks for garbage, and one workerd holds a dozen isolates here (ours, and
 * those that stand for D1, R2 and the queues): under load it held 750 MB, most of it dead. These flags make it look sooner.
 */
const flags = '--max-semi-space-size=2 --heap-growing-percent=50 --initial-old-space-size=1'

/** workerd's compile cache was made without the flags: it compiles anew and says so, once an isolate. */
const expected = 'per-isolate bootstrap compile cache failed its compatibility check'

/** For every workerd started after it. */
export function keepHeapsSmall(): void {
  process.env.MINIFLARE_WORKERD_V8_FLAGS ??= flags
}

/** What workerd and the Worker print, but for what our flags make it say. */
export function printLog({ level, message }: { level: string; message: string }): void {
  if (message.includes(expected)) return
  if (level === 'error' || level === 'warn') console.error(message)
  else console.log(message)
}
