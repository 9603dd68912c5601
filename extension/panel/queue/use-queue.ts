import { useCallback, useEffect, useState } from 'preact/hooks'
import { answerMessages } from '../../messages/answer-messages'
import { announce } from '../../messages/send-message'
import type { QueuedCapture } from '../../queue/queued-capture'
import { forgetCapture, listCaptures } from '../../queue/queue-store'
import { retryCapture } from '../../queue/retry-capture'
import { usePanel } from '../panel-context'
import { useNow } from './use-now'

export interface Queue {
  captures: QueuedCapture[]
  /** Epoch ms, moving on while a capture counts down to its next try. */
  now: number
  retry(captures: QueuedCapture[]): Promise<void>
  forget(captures: QueuedCapture[]): Promise<void>
}

const wake = () => announce('queue.wake', null)

/** The queue as it stands on the disk, read again whenever the uploader says so. */
export function useQueue(liveTurn: number): Queue {
  const { database } = usePanel()
  const [captures, setCaptures] = useState<QueuedCapture[]>([])
  const now = useNow(captures.some(({ state }) => state.kind === 'waiting'))
  const reload = useCallback(() => listCaptures(database).then(setCaptures), [database])

  useEffect(() => {
    void reload()
    return answerMessages({ 'queue.changed': () => reload().then(() => null) })
  }, [reload])
  useEffect(() => {
    addEventListener('online', wake)
    return () => removeEventListener('online', wake)
  }, [])
  useWakeAt(captures)
  // What was stored may have been read meanwhile: the uploader asks, rather than waiting for its alarm.
  useEffect(() => {
    if (captures.some(({ state }) => state.kind === 'stored')) wake()
  }, [liveTurn])

  /** Does it to each, then shows it here and on the toolbar. */
  async function forEach(chosen: QueuedCapture[], act: (capture: QueuedCapture) => Promise<void>) {
    for (const capture of chosen) await act(capture)
    await reload()
    announce('queue.changed', null)
  }
  const retry = (chosen: QueuedCapture[]) =>
    forEach(chosen, (capture) => retryCapture(database, capture)).then(wake)
  const forget = (chosen: QueuedCapture[]) => forEach(chosen, ({ id }) => forgetCapture(database, id))
  return { captures, now, retry, forget }
}

/** The alarm comes every half minute; while somebody looks, the next try is on time. */
function useWakeAt(captures: QueuedCapture[]) {
  const times = captures.flatMap(({ state }) => (state.kind === 'waiting' ? [state.nextAt] : []))
  const earliest = Math.min(...times)
  useEffect(() => {
    if (!Number.isFinite(earliest)) return
    const timer = setTimeout(wake, Math.max(0, earliest - Date.now()))
    return () => clearTimeout(timer)
  }, [earliest])
}
