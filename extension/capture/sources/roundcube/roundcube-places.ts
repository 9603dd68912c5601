import type { ControlPlaces, PageView } from '../capture-source'
import { readRoundcubeMessage, selectors } from './roundcube-page'
import { attachmentId } from './roundcube-source'

/** Each attachment's line, and the column that holds their list. */
export function findRoundcubePlaces(page: PageView): ControlPlaces | null {
  const message = readRoundcubeMessage(page)
  if (!message) return null
  const items = [...page.document.querySelectorAll(selectors.attachment)]
  return {
    each: items.map((item) => ({ id: attachmentId(message, item), beside: item })),
    all: items[0]?.parentElement?.parentElement ?? null,
  }
}
