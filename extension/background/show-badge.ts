import { browser } from 'wxt/browser'
import type { QueuedCapture } from '../queue/queued-capture'

export interface BadgeFacts {
  /** Documents to review over all spaces; null when not known. */
  flagged: number | null
  captures: Pick<QueuedCapture, 'state'>[]
  signedIn: boolean
}

/** The count as text; a sign that something waits for the user comes before it, in words in the tooltip. */
export function badgeOf({ flagged, captures, signedIn }: BadgeFacts): { text: string; colour: string } {
  const stuck = captures.some(({ state }) => state.kind === 'rejected' || state.kind === 'needs-login')
  if (stuck || (!signedIn && captures.length > 0)) return { text: '!', colour: '#b3261e' }
  if (!flagged) return { text: '', colour: '#17674a' }
  return { text: flagged > 99 ? '99+' : String(flagged), colour: '#17674a' }
}

export async function showBadge(facts: BadgeFacts) {
  const { text, colour } = badgeOf(facts)
  await browser.action.setBadgeBackgroundColor({ color: colour })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
  await browser.action.setBadgeText({ text })
}
