import { useState } from 'preact/hooks'
import { announce } from '../../messages/send-message'
import { rememberDestination } from '../../tab/remembered-destination'
import { usePanel } from '../panel-context'
import { saveChosen } from './save-chosen'
import { isChosen } from './save-item'
import type { DestinationChoice } from './use-destination'
import type { SaveItems } from './use-save-items'

/** Keeps what is ticked for the chosen place, and has it sent. */
export function useSave(
  { items, dispatch, load }: SaveItems,
  destination: DestinationChoice,
  site: string | null,
) {
  const { t, database, session, toast } = usePanel()
  const [saving, setSaving] = useState(false)
  const { space, folder } = destination
  const chosen = items.filter(isChosen)

  async function save() {
    if (!space) return
    setSaving(true)
    const folderPlace = { folderId: folder?.id ?? null, folderName: folder?.path ?? null }
    const place = { userId: session.user.id, spaceId: space.id, spaceName: space.name, ...folderPlace }
    const { kept, failed, diskFull } = await saveChosen(database, chosen, place, load, (id, state) =>
      dispatch({ kind: 'state', id, state }),
    )
    setSaving(false)
    if (failed) toast({ text: t(diskFull ? 'diskFull' : 'keepFailed'), tone: 'error' })
    if (kept > 0) await afterKept(site, { spaceId: space.id, folderId: folderPlace.folderId })
  }
  return { saving, chosen, save }
}

async function afterKept(site: string | null, place: { spaceId: string; folderId: string | null }) {
  announce('queue.changed', null)
  announce('queue.wake', null)
  await rememberDestination(site, place)
}
