import { useEffect, useRef } from 'preact/hooks'
import { useServices } from '../app/services-context'
import type { LiveEvent } from './live-hub'

/** Several changes in a row (a batch of deposits) make one fetch. */
const gatherMs = 120

/**
 * Calls `refetch` soon after a change in `spaceId` (any space when null), or when messages may have been
 * missed.
 */
export function useLive(spaceId: string | null, refetch: (event: LiveEvent) => void, waitMs = gatherMs) {
  const { live } = useServices()
  const latest = useRef(refetch)
  latest.current = refetch
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = live.subscribe((event) => {
      if (event.kind === 'changed' && spaceId !== null && event.spaceId !== spaceId) return
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(event), waitMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [live, spaceId])
}
