import { liveMessage, type LiveMessage } from '../../../shared/schemas/review'
import { keepOpen } from './keep-open'

/** `refresh`: messages may have been missed, fetch again whatever is shown. */
export type LiveEvent = LiveMessage | { kind: 'refresh' }

export interface LiveHub {
  subscribe(listener: (event: LiveEvent) => void): () => void
  /** Tells this page's own views at once, without waiting for the server to say it back. */
  announce(event: LiveEvent): void
  /** Opens the socket and keeps it open; returns how to close it for good. */
  start(): () => void
}

function parseMessage(data: unknown): LiveMessage | null {
  if (typeof data !== 'string') return null
  try {
    return liveMessage.safeParse(JSON.parse(data)).data ?? null
  } catch {
    return null
  }
}

/** Calls when the page is looked at again or the network is back; returns how to stop. */
function whenLookedAt(listener: () => void) {
  const seen = () => document.visibilityState === 'visible' && listener()
  document.addEventListener('visibilitychange', seen)
  addEventListener('online', seen)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('online', seen)
  }
}

/** Tells every view what changed: by one socket kept open, and `refresh` after any gap or absence. */
export function createLiveHub(openLive: () => Promise<string>): LiveHub {
  const listeners = new Set<(event: LiveEvent) => void>()
  const announce = (event: LiveEvent) => {
    for (const listener of listeners) listener(event)
  }
  function start() {
    const refresh = () => announce({ kind: 'refresh' })
    const socket = keepOpen(openLive, {
      onGap: refresh,
      onData(data) {
        const message = parseMessage(data)
        if (message) announce(message)
      },
    })
    const leave = whenLookedAt(() => {
      refresh()
      socket.wake()
    })
    return () => {
      leave()
      socket.stop()
    }
  }
  return {
    announce,
    start,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
