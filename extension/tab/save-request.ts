import { browser } from 'wxt/browser'
import type { ClickedTarget } from '../capture/sources/capture-source'
import type { SaveWish } from '../messages/protocol'

/**
 * What the user asked to save outside the panel; it waits there for the confirmation of client and folder.
 */
export type SaveRequest = { tabId: number; at: number } & (
  { kind: 'wish'; wish: SaveWish } | { kind: 'click'; target: ClickedTarget }
)

const key = 'save-request'
/** An older request is of no interest to a panel that opens only now. */
const freshMs = 60_000

/** Session storage: no page reads it, and it does not outlive the browser. */
export async function putSaveRequest(request: SaveRequest) {
  await browser.storage.session.set({ [key]: request })
}

/** Takes the waiting request, once. */
export async function takeSaveRequest(now: number): Promise<SaveRequest | null> {
  const { [key]: value } = await browser.storage.session.get(key)
  if (!value) return null
  await browser.storage.session.remove(key)
  const request = value as SaveRequest
  return now - request.at < freshMs ? request : null
}

/** Calls back when a request is put while the panel is open. Returns how to stop. */
export function onSaveRequest(callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
