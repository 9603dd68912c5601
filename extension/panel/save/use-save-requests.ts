import { useEffect } from 'preact/hooks'
import type { OfferedCapturable } from '../../capture/capturable'
import { listCapturables } from '../../capture/sources/list-capturables'
import { onSaveRequest, takeSaveRequest, type SaveRequest } from '../../tab/save-request'
import type { TabReading } from '../../tab/read-tab'
import { isTickedAtFirst, type SaveAction } from './save-item'

/**
 * Turns what was asked for outside the panel into ticked lines; the user still confirms. `settled` follows
 * each.
 */
export function useSaveRequests(
  read: () => Promise<TabReading>,
  dispatch: (action: SaveAction) => void,
  settled: () => void,
) {
  useEffect(() => {
    async function take() {
      const request = await takeSaveRequest(Date.now())
      if (!request) return
      const reading = await read()
      dispatch({ kind: 'offered', offers: reading.offers, tabId: reading.tabId })
      dispatch(actionOf(request, reading))
      settled()
    }
    void take()
    return onSaveRequest(() => void take())
  }, [read, dispatch])
}

function actionOf(request: SaveRequest, reading: TabReading): SaveAction {
  if (request.kind === 'click') {
    const offers = listCapturables({ kind: 'click', target: request.target }).map(inTopFrame)
    return { kind: 'added', offers, tabId: request.tabId, only: true }
  }
  return { kind: 'only', ids: wishedIds(request.wish.ids, reading.offers) }
}

const inTopFrame = (capturable: Omit<OfferedCapturable, 'frameId'>): OfferedCapturable => ({
  ...capturable,
  frameId: 0,
})

function wishedIds(ids: string[] | 'all' | 'first', offers: OfferedCapturable[]) {
  const usual = offers.filter(isTickedAtFirst).map(({ id }) => id)
  if (ids === 'all') return usual
  return ids === 'first' ? usual.slice(0, 1) : ids
}
