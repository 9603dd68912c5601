import { browser } from 'wxt/browser'
import { announce } from '../messages/send-message'

interface FirefoxSidebar {
  sidebarAction: { open(): Promise<void>; toggle(): Promise<void> }
}

/**
 * Opens the panel. Must run before any `await` of the handler, or the user's gesture is spent; and only a
 * click on our icon, a shortcut or the context menu grants the tab, which `openPanelOnActionClick` would not.
 */
export function openPanel(tab: { id?: number; windowId?: number } | undefined) {
  const opened = __FIREFOX__
    ? (browser as unknown as FirefoxSidebar).sidebarAction.open()
    : tab?.id === undefined
      ? Promise.resolve()
      : browser.sidePanel.open({ tabId: tab.id })
  // Not allowed without a gesture (Firefox, from a page's control): the badge then calls the user.
  const done = opened.catch(() => browser.action.setBadgeText({ text: '↓' }))
  if (tab?.id !== undefined) {
    const { id: tabId } = tab
    void done.then(() => announce('tab.activated', { tabId }))
  }
}

/** Firefox's icon closes an open sidebar too; Chrome has no way to close a panel before 141. */
export function togglePanel(tab: { id?: number; windowId?: number }) {
  if (!__FIREFOX__) {
    openPanel(tab)
    return
  }
  void (browser as unknown as FirefoxSidebar).sidebarAction.toggle()
  if (tab.id !== undefined) announce('tab.activated', { tabId: tab.id })
}
