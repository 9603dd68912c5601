import type { Ref } from 'preact'
import { Button } from '../../../shared/ui/button'
import { usePanel } from '../panel-context'
import type { DestinationChoice } from './use-destination'
import { useSave } from './use-save'
import type { SaveItems } from './use-save-items'

export interface SaveButtonProps {
  buttonRef: Ref<HTMLButtonElement>
  saveItems: SaveItems
  destination: DestinationChoice
  site: string | null
}

/** The one button: confirms client, folder and files. Before there is a client it leads to the choice. */
export function SaveButton({ buttonRef, saveItems, destination, site }: SaveButtonProps) {
  const { t } = usePanel()
  const { saving, chosen, save } = useSave(saveItems, destination, site)
  const count = chosen.length
  const label =
    count === 0 ? t('saveNone') : destination.space ? t('saveCount', { count }) : t('saveNeedsClient')
  return (
    <Button
      ref={buttonRef}
      tone="primary"
      wide
      busy={saving}
      disabled={count === 0}
      data-testid="save"
      onClick={() => (destination.space ? void save() : openClients())}
    >
      {saving ? t('saving') : label}
    </Button>
  )
}

/** A native popover opens by a press on its own button. */
function openClients() {
  document.querySelector<HTMLElement>('[data-testid="choose-client"]')?.click()
}
