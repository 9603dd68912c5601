import { browser } from 'wxt/browser'
import { sendMessage } from '../messages/send-message'
import type { DrainReport } from '../queue/drain-queue'
import { runUploader } from '../queue/run-uploader'

export const drainAlarm = 'drain'
/** Chrome's shortest period. */
const periodInMinutes = 0.5

let running: Promise<void> | null = null
let wanted = false

/**
 * Sends what waits. One run at a time: a wake that comes while one is ending makes it go round again, so that
 * nothing is left behind by the end of the other.
 */
export function wakeQueue(): Promise<void> {
  wanted = true
  running ??= runWhileWanted().finally(() => {
    running = null
  })
  return running
}

async function runWhileWanted() {
  while (wanted) {
    wanted = false
    await runOnce()
  }
}

/**
 * The alarm is set before anything else: whatever dies meanwhile, it comes back; it goes when nothing is left
 * to do.
 */
async function runOnce() {
  await browser.alarms.create(drainAlarm, { delayInMinutes: periodInMinutes, periodInMinutes })
  const report = __FIREFOX__ ? await runUploader() : await drainOffscreen()
  if (report.pending + report.following > 0) return
  await browser.alarms.clear(drainAlarm)
  if (!__FIREFOX__) await browser.offscreen.closeDocument().catch(() => undefined)
}

/** An offscreen document outlives the worker and its thirty seconds; only one may exist. */
async function drainOffscreen(): Promise<DrainReport> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (contexts.length === 0) {
    const justification =
      'Sends captured files to the server; an upload may last longer than a service worker.'
    const options = { url: '/offscreen.html', reasons: ['BLOBS' as const], justification }
    // Two events may get here together: the second finds the document made.
    await browser.offscreen.createDocument(options).catch(() => undefined)
  }
  return sendMessage('uploader.drain', null)
}
