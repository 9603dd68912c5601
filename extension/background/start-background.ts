import { browser } from 'wxt/browser'
import { answerMessages } from '../messages/answer-messages'
import { registerWebmails } from '../tab/webmail-access'
import { putSaveRequest } from '../tab/save-request'
import { answerCommand } from './answer-command'
import { answerContextMenu, createContextMenus } from './context-menus'
import { openPanel, togglePanel } from './open-panel'
import { countFlagged, keepFlagged, refreshBadge } from './refresh-badge'
import { drainAlarm, wakeQueue } from './wake-queue'

const badgeAlarm = 'badge'
const badgePeriodMinutes = 5

/**
 * Registers every listener in the first turn: a worker that is woken later misses those added after an
 * `await`.
 */
export function startBackground() {
  browser.action.onClicked.addListener(togglePanel)
  browser.commands.onCommand.addListener(answerCommand)
  browser.contextMenus.onClicked.addListener(answerContextMenu)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === drainAlarm) wake()
    if (name === badgeAlarm) count()
  })
  browser.runtime.onStartup.addListener(resume)
  browser.runtime.onInstalled.addListener(() => {
    void createContextMenus()
    resume()
  })
  browser.permissions.onRemoved.addListener(() => void registerWebmails())
  listen()
  protectStorage()
}

function listen() {
  answerMessages({
    'page.save-wished': (wish, { tabId, windowId }) => {
      if (tabId === null) return null
      openPanel({ id: tabId, windowId: windowId ?? undefined })
      return putSaveRequest({ tabId, at: Date.now(), kind: 'wish', wish }).then(() => null)
    },
    'queue.wake': () => {
      wake()
      return null
    },
    'queue.changed': () => {
      refresh()
      return null
    },
    'session.changed': () => {
      wake()
      count()
      return null
    },
    'review.counted': ({ flagged }) =>
      keepFlagged(flagged)
        .then(refreshBadge)
        .then(() => null),
    'webmail.enabled': () => registerWebmails().then(() => null),
  })
}

// What these cannot do now, the next alarm does.
const refresh = () => void refreshBadge().catch(() => undefined)
const count = () => void countFlagged().catch(() => undefined)
const wake = () =>
  void wakeQueue()
    .catch(() => undefined)
    .then(refresh)

function resume() {
  void browser.alarms.create(badgeAlarm, { periodInMinutes: badgePeriodMinutes })
  void registerWebmails()
  wake()
  count()
}

/**
 * Content scripts run beside hostile pages: they get none of our storage. Firefox has no such switch (see
 * database.ts).
 */
function protectStorage() {
  const { local, session } = browser.storage
  const accessLevel = 'TRUSTED_CONTEXTS' as const
  void local.setAccessLevel?.({ accessLevel })
  void session.setAccessLevel?.({ accessLevel })
}
