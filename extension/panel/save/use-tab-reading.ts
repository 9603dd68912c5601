import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { answerMessages } from '../../messages/answer-messages'
import { nothingRead, readTab, type TabReading } from '../../tab/read-tab'

/** Pages finish loading in bursts of events. */
const settleMs = 150

/** What the active tab of this window offers, read again when the tab, its page or its frames change. */
export function useTabReading() {
  const [reading, setReading] = useState<TabReading | null>(null)
  const latest = useRef(0)
  const tabId = useRef<number | null>(null)

  const read = useCallback(async (): Promise<TabReading> => {
    latest.current += 1
    const turn = latest.current
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
    const fresh = tab ? await readTab(tab) : nothingRead
    // A slower, older reading must not replace a newer one.
    if (turn === latest.current) {
      tabId.current = fresh.tabId
      setReading(fresh)
    }
    return fresh
  }, [])

  useEffect(() => {
    void read()
    return onTabChange(
      () => tabId.current,
      () => void read(),
    )
  }, [read])
  return { reading, read }
}

/** Calls back, once things have settled, when the active tab, its page or its frames changed. */
function onTabChange(currentTab: () => number | null, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, settleMs)
  }
  const ofCurrent = (id: number | null) => {
    if (id === currentTab()) soon()
    return null
  }
  const updated = (id: number, change: { status?: string }) => {
    if (change.status === 'complete') ofCurrent(id)
  }
  browser.tabs.onActivated.addListener(soon)
  browser.tabs.onUpdated.addListener(updated)
  const stop = answerMessages({
    'tab.activated': () => (soon(), null),
    'page.changed': (_request, sender) => ofCurrent(sender.tabId),
  })
  return () => {
    clearTimeout(timer)
    browser.tabs.onActivated.removeListener(soon)
    browser.tabs.onUpdated.removeListener(updated)
    stop()
  }
}
