import { enqueueCapture, type Destination } from '../../queue/enqueue-capture'
import type { Database } from '../../store/database'
import type { ItemState, SaveItem } from './save-item'

export interface SaveOutcome {
  kept: number
  /** The disk is full: what came after was not kept. */
  diskFull: boolean
  failed: boolean
}

/** Keeps the chosen lines one after the other, fetching those that were not; `changed` follows each. */
export async function saveChosen(
  database: Database,
  chosen: SaveItem[],
  destination: Destination,
  load: (item: SaveItem) => Promise<ItemState>,
  changed: (id: string, state: ItemState) => void,
): Promise<SaveOutcome> {
  let kept = 0
  for (const item of chosen) {
    const state = item.state.kind === 'ready' ? item.state : await load(item)
    if (state.kind !== 'ready') continue
    const keep = item.duplicates && item.duplicates.length > 0 ? 'copy' : null
    try {
      const queued = await enqueueCapture(database, state.capture, destination, { keep })
      changed(item.offer.id, { kind: 'saved', queueId: queued.id, capture: state.capture })
      kept += 1
    } catch (error) {
      return {
        kept,
        diskFull: error instanceof DOMException && error.name === 'QuotaExceededError',
        failed: true,
      }
    }
  }
  return { kept, diskFull: false, failed: false }
}
