import { Icon } from '../../../shared/ui/icon'
import type { IconName } from '../../../shared/ui/icon-paths'
import type { PopoverTrigger } from '../../../shared/ui/popover'
import { Chooser } from '../chooser'
import { folderChoices, toFile } from '../folder-choices'
import { usePanel } from '../panel-context'
import type { DestinationChoice } from './use-destination'

/** Client and folder; both are always seen before anything is saved. */
export function DestinationPicker({ destination }: { destination: DestinationChoice }) {
  return (
    <div class="destination">
      <ClientPicker {...destination} />
      <FolderPicker {...destination} />
    </div>
  )
}

function ClientPicker({ spaces, space, chooseSpace }: DestinationChoice) {
  const { t, common } = usePanel()
  const clients = (spaces ?? []).map(({ id, name, kind, siren }) => {
    return { id, label: name, hint: kind === 'firm' ? common('firmSpace') : (siren ?? undefined) }
  })
  const shown = { name: t('client'), value: space?.name ?? t('chooseClient'), icon: 'building' as const }
  return (
    <Chooser
      label={t('client')}
      searchLabel={t('searchClient')}
      icon="building"
      choices={clients}
      chosenId={space?.id ?? null}
      onChoose={chooseSpace}
      testId="client-list"
      trigger={(props) => <PickButton {...props} {...shown} testId="choose-client" />}
    />
  )
}

function FolderPicker({ space, folders, folder, chooseFolder }: DestinationChoice) {
  const { t } = usePanel()
  const shown = { name: t('folder'), value: folder?.path ?? t('rootFolder'), icon: 'folder' as const }
  return (
    <Chooser
      label={t('folder')}
      searchLabel={t('searchFolder')}
      icon="folder"
      choices={folderChoices(folders, t('rootFolder'))}
      chosenId={folder?.id ?? toFile}
      onChoose={(id) => chooseFolder(id === toFile ? null : id)}
      testId="folder-list"
      trigger={(props) => <PickButton {...props} {...shown} testId="choose-folder" disabled={!space} />}
    />
  )
}

interface PickButtonProps extends PopoverTrigger {
  name: string
  value: string
  icon: IconName
  testId: string
  disabled?: boolean
}

function PickButton({ name, value, icon, testId, ...rest }: PickButtonProps) {
  return (
    <button type="button" class="pick" data-testid={testId} {...rest}>
      <Icon name={icon} />
      <span class="pick__name">{name}</span>
      <span class="pick__value">{value}</span>
      <Icon name="chevrons" size={14} />
    </button>
  )
}
