import { useCallback, useEffect, useRef } from 'preact/hooks'
import { listCapturables } from '../../capture/sources/list-capturables'
import type { TabReading } from '../../tab/read-tab'
import { usePanel } from '../panel-context'
import type { Queue } from '../queue/use-queue'
import { DestinationPicker } from './destination-picker'
import { DropZone } from './drop-zone'
import { RestrictedNote } from './restricted-note'
import { SaveButton } from './save-button'
import { SaveItemList } from './save-item-list'
import { useDestination } from './use-destination'
import { useSaveItems } from './use-save-items'
import { useSaveRequests } from './use-save-requests'
import { useTabReading } from './use-tab-reading'
import { WebmailOffer } from './webmail-offer'

/** What can be saved here, where it goes, and the one button that confirms both. */
export function SaveSection({ queue }: { queue: Queue }) {
  const { t } = usePanel()
  const { reading, read } = useTabReading()
  const site = reading?.site ?? null
  const destination = useDestination(site)
  const saveItems = useSaveItems(destination.space?.id ?? null)
  const { items, dispatch } = saveItems
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (reading) dispatch({ kind: 'offered', offers: reading.offers, tabId: reading.tabId })
  }, [reading, dispatch])
  useSaveRequests(read, dispatch, () => requestAnimationFrame(() => button.current?.focus()))
  const addFiles = useCallback((files: File[]) => {
    const offers = listCapturables({ kind: 'files', files }).map((offer) => ({ ...offer, frameId: 0 }))
    if (offers.length > 0) dispatch({ kind: 'added', offers, tabId: null, only: false })
  }, [])

  return (
    <section class="save" aria-labelledby="save-title">
      <h2 id="save-title" class="ui-hidden">
        {t('saveTitle')}
      </h2>
      <DestinationPicker destination={destination} />
      {destination.spaces?.length === 0 && <p class="note">{t('noSpaces')}</p>}
      {items.length === 0 && <EmptyNote reading={reading} />}
      <SaveItemList saveItems={saveItems} space={destination.space} queue={queue} />
      <DropZone onFiles={addFiles} />
      {items.length > 0 && (
        <SaveButton buttonRef={button} saveItems={saveItems} destination={destination} site={site} />
      )}
      {reading && <WebmailOffer reading={reading} />}
    </section>
  )
}

function EmptyNote({ reading }: { reading: TabReading | null }) {
  const { t } = usePanel()
  if (reading) return <RestrictedNote reason={reading.restricted} />
  return (
    <p class="note" role="status">
      {t('readingPage')}
    </p>
  )
}
