import { readSession } from '../session/session-store'
import { decideState } from './decide-state'
import type { DrainDeps } from './drain-deps'
import { followAnalyses } from './follow-analyses'
import { isDue, isPending } from './is-due'
import type { CaptureState, QueuedCapture } from './queued-capture'
import { changeCapture, listCaptures, setState } from './queue-store'
import { uploadCapture } from './upload-capture'

/** How much is left: `pending` goes on by itself, `following` is stored and being read by the server. */
export interface DrainReport {
  pending: number
  following: number
}

/**
 * Sends all that is due, one after the other, under a lock: a second drain leaves at once, and the lock of a
 * killed page is free again. The holder looks once more after letting go, for what was enqueued in between.
 */
export async function drainQueue(deps: DrainDeps): Promise<DrainReport> {
  let again = true
  while (again) {
    const finished = await deps.locks.request(
      'drain',
      { ifAvailable: true },
      (lock) => lock !== null && drainAsHolder(deps),
    )
    again = finished && (await nextDue(deps)) !== null
  }
  const captures = await listCaptures(deps.database)
  return {
    pending: captures.filter(isPending).length,
    following: captures.filter(({ state }) => state.kind === 'stored').length,
  }
}

/**
 * Returns whether it went through all that was due; without a session or a network the rest would fail alike.
 */
async function drainAsHolder(deps: DrainDeps): Promise<boolean> {
  await recoverOrphans(deps)
  for (let capture = await nextDue(deps); capture; capture = await nextDue(deps)) {
    const next = await sendOne(deps, capture)
    if (next?.kind === 'needs-login' || (next?.kind === 'waiting' && next.problem === 'network')) return false
  }
  await followAnalyses(deps)
  return true
}

/** The capture's new state; null when it was forgotten before it left. */
async function sendOne(deps: DrainDeps, { id, attempts }: QueuedCapture): Promise<CaptureState | null> {
  const { database, api, now, random, changed } = deps
  const state = { kind: 'uploading', since: now() } as const
  const sent = await changeCapture(database, id, () => ({ attempts: attempts + 1, state }))
  changed()
  if (!sent) return null
  const next = decideState(await uploadCapture(database, api, sent), sent, now(), random())
  await setState(database, id, next)
  changed()
  return next
}

/** The lock proves that nobody uploads: whatever says so was left by a page that died. */
async function recoverOrphans({ database }: DrainDeps) {
  for (const { id, state } of await listCaptures(database)) {
    if (state.kind === 'uploading') await setState(database, id, { kind: 'held' })
  }
}

async function nextDue({ database, now }: DrainDeps) {
  const session = await readSession(database)
  if (!session) return null
  const captures = await listCaptures(database)
  return captures.find((capture) => isDue(capture, session.user.id, now())) ?? null
}
