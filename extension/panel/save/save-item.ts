import type { OfferedCapturable } from '../../capture/capturable'
import type { Capture } from '../../capture/capture'
import type { CaptureRefused } from '../../capture/capture-refused'

export type ItemState =
  | { kind: 'idle' }
  | { kind: 'fetching' }
  | { kind: 'site-needed'; url: string }
  | { kind: 'refused'; refusal: CaptureRefused }
  | { kind: 'ready'; capture: Capture }
  | { kind: 'saved'; queueId: string; capture: Capture }

/** One line of « Enregistrer ». */
export interface SaveItem {
  offer: OfferedCapturable
  /** The tab whose frame has the bytes; null for files. */
  tabId: number | null
  /** Right-clicked or dropped: it stays when the tab changes. */
  added: boolean
  ticked: boolean
  /** Set by hand: a duplicate that is found later no longer unticks it. */
  decided: boolean
  state: ItemState
  /** Documents of the chosen space with the same bytes; null until asked. */
  duplicates: { id: string; name: string }[] | null
}

export type SaveAction =
  | { kind: 'offered'; offers: OfferedCapturable[]; tabId: number | null }
  | { kind: 'added'; offers: OfferedCapturable[]; tabId: number | null; only: boolean }
  | { kind: 'ticked'; id: string; ticked: boolean }
  | { kind: 'only'; ids: string[] }
  | { kind: 'state'; id: string; state: ItemState }
  | { kind: 'duplicates'; id: string; duplicates: SaveItem['duplicates'] }
  | { kind: 'space-changed' }
  | { kind: 'removed'; id: string }

/** All that « Tout enregistrer » means: no logos, and not the message that holds the same attachments. */
export const isTickedAtFirst = (offer: OfferedCapturable) =>
  offer.skip === null && offer.expects !== 'message'

const newItem = (offer: OfferedCapturable, tabId: number | null, added: boolean): SaveItem => ({
  offer,
  tabId,
  added,
  ticked: added || isTickedAtFirst(offer),
  decided: added,
  state: { kind: 'idle' },
  duplicates: null,
})

/** The list after an action; pure. */
export function changeItems(items: SaveItem[], action: SaveAction): SaveItem[] {
  switch (action.kind) {
    case 'offered':
      return mergeOffers(items, action)
    case 'added':
      return addOffers(items, action)
    case 'ticked':
      return change(items, action.id, { ticked: action.ticked, decided: true })
    case 'only':
      return items.map((item) => ({ ...item, ticked: action.ids.includes(item.offer.id), decided: true }))
    case 'state':
      return change(items, action.id, {
        state: action.state,
        ...(action.state.kind === 'saved' ? { ticked: false } : {}),
      })
    case 'duplicates':
      return items.map((item) =>
        item.offer.id === action.id ? withDuplicates(item, action.duplicates) : item,
      )
    case 'space-changed':
      return items.map((item) => ({ ...item, duplicates: null }))
    case 'removed':
      return items.filter(({ offer }) => offer.id !== action.id)
  }
}

function change(items: SaveItem[], id: string, changes: Partial<SaveItem>) {
  return items.map((item) => (item.offer.id === id ? { ...item, ...changes } : item))
}

/**
 * A new right-click takes the place of the one before; files that were dropped stay, all but the new
 * unticked.
 */
function addOffers(items: SaveItem[], { offers, tabId, only }: Extract<SaveAction, { kind: 'added' }>) {
  const fresh = offers.map((offer) => newItem(offer, tabId, true))
  const isSuperseded = (item: SaveItem) =>
    fresh.some(({ offer }) => offer.id === item.offer.id) ||
    (item.added && (isSaved(item) || (only && item.tabId !== null)))
  const others = items.filter((item) => !isSuperseded(item))
  return [...fresh, ...(only ? others.map((item) => ({ ...item, ticked: false, decided: true })) : others)]
}

const isSaved = ({ state }: SaveItem) => state.kind === 'saved'

/** What the tab no longer offers goes; what it still offers keeps its ticks and bytes. */
function mergeOffers(items: SaveItem[], { offers, tabId }: Extract<SaveAction, { kind: 'offered' }>) {
  const kept = items.filter(({ added }) => added)
  const shown = offers.filter(({ id }) => !kept.some(({ offer }) => offer.id === id))
  const merged = shown.map((offer) => {
    const known = items.find((item) => item.offer.id === offer.id && item.tabId === tabId)
    return known ? { ...known, offer } : newItem(offer, tabId, false)
  })
  return [...kept, ...merged]
}

function withDuplicates(item: SaveItem, duplicates: SaveItem['duplicates']): SaveItem {
  const untick = !item.decided && (duplicates?.length ?? 0) > 0
  return { ...item, duplicates, ticked: item.ticked && !untick }
}

/** Lines that the primary button would save. */
export const isChosen = ({ ticked, state }: SaveItem) =>
  ticked && (state.kind === 'idle' || state.kind === 'fetching' || state.kind === 'ready')
