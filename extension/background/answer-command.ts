import { announce } from '../messages/send-message'
import { putSaveRequest } from '../tab/save-request'
import { openPanel } from './open-panel'

/** Keyboard shortcuts of the manifest. The panel opens first: it is where a save is confirmed. */
export function answerCommand(command: string, tab: { id?: number; windowId?: number } | undefined) {
  openPanel(tab)
  if (tab?.id === undefined) return
  const common = { tabId: tab.id, at: Date.now(), kind: 'wish' } as const
  if (command === 'save-page-document') void putSaveRequest({ ...common, wish: { ids: 'first' } })
  if (command === 'save-all-attachments') void putSaveRequest({ ...common, wish: { ids: 'all' } })
  if (command === 'next-flag') announce('review.next', null)
}
