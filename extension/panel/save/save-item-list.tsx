import { browser } from 'wxt/browser'
import { sitePattern } from '../../tab/site-of'
import { usePanel } from '../panel-context'
import type { Queue } from '../queue/use-queue'
import type { SaveItem } from './save-item'
import { SaveItemRow } from './save-item-row'
import type { SaveItems } from './use-save-items'

export interface SaveItemListProps {
  saveItems: SaveItems
  space: { id: string; name: string } | null
  queue: Queue
}

/** The lines; small images of a signature are folded away. */
export function SaveItemList({ saveItems, space, queue }: SaveItemListProps) {
  const { items, dispatch, load } = saveItems
  const { t } = usePanel()
  const shown = items.filter(({ offer, ticked }) => offer.skip === null || ticked)
  const leftOut = items.filter((item) => !shown.includes(item))

  function row(item: SaveItem) {
    const { id } = item.offer
    const queueId = item.state.kind === 'saved' ? item.state.queueId : null
    return (
      <SaveItemRow
        key={id}
        item={item}
        space={space}
        queued={queue.captures.find((capture) => capture.id === queueId)}
        now={queue.now}
        onTick={(ticked) => dispatch({ kind: 'ticked', id, ticked })}
        onAllowSite={(url) => void allowSite(url).then((granted) => (granted ? load(item) : null))}
        onRetry={() => void load(item)}
        onRemove={() => dispatch({ kind: 'removed', id })}
      />
    )
  }
  if (items.length === 0) return null
  return (
    <>
      <ul class="save-items">{shown.map(row)}</ul>
      {leftOut.length > 0 && (
        <details class="left-out">
          <summary>{t('leftOut', { count: leftOut.length })}</summary>
          <ul class="save-items">{leftOut.map(row)}</ul>
        </details>
      )}
    </>
  )
}

/** The browser's question must come straight from the click. */
const allowSite = (url: string) => browser.permissions.request({ origins: [sitePattern(url)] })
