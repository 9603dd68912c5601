import { buildCapture } from '../../capture/build-capture'
import { CaptureRefused } from '../../capture/capture-refused'
import { fetchBytes, SiteAccessNeeded } from '../../tab/fetch-bytes'
import type { ItemState, SaveItem } from './save-item'

/** Brings and checks the bytes of a line. Never rejects: what stopped it is its state. */
export async function fetchItem({ offer, tabId }: Pick<SaveItem, 'offer' | 'tabId'>): Promise<ItemState> {
  try {
    return { kind: 'ready', capture: await buildCapture(offer, await fetchBytes(offer, tabId)) }
  } catch (error) {
    if (error instanceof SiteAccessNeeded) return { kind: 'site-needed', url: error.url }
    if (error instanceof CaptureRefused) return { kind: 'refused', refusal: error }
    return { kind: 'refused', refusal: new CaptureRefused('not-reachable') }
  }
}
