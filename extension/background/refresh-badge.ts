import { browser } from 'wxt/browser'
import { listCaptures } from '../queue/queue-store'
import { createExtensionApi } from '../session/extension-api'
import { readSession } from '../session/session-store'
import { openDatabase } from '../store/database'
import { showBadge } from './show-badge'

const key = 'flagged'

/**
 * Keeps what is known of the count, null when signed out, so that the queue's changes do not ask the server
 * again.
 */
export async function keepFlagged(flagged: number | null) {
  await browser.storage.session.set({ [key]: flagged })
}

/**
 * Asks the server how many documents wait for a review, then shows it. Without an answer the last count
 * stays.
 */
export async function countFlagged() {
  const database = await openDatabase()
  try {
    const session = await readSession(database)
    if (!session) await keepFlagged(null)
    const answer = session
      ? await createExtensionApi(database)
          .review()
          .catch(() => null)
      : null
    if (answer) await keepFlagged(answer.counts.flagged)
  } finally {
    database.close()
  }
  await refreshBadge()
}

/** Shows what is known: the count, and a sign when a capture needs the user. */
export async function refreshBadge() {
  const database = await openDatabase()
  try {
    const [session, captures] = await Promise.all([readSession(database), listCaptures(database)])
    const { [key]: flagged } = await browser.storage.session.get(key)
    await showBadge({
      flagged: typeof flagged === 'number' ? flagged : null,
      captures,
      signedIn: session !== null,
    })
  } finally {
    database.close()
  }
}
