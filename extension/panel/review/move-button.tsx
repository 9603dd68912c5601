import type { DocumentRow } from '../../../shared/schemas/document'
import { Icon } from '../../../shared/ui/icon'
import type { PopoverTrigger } from '../../../shared/ui/popover'
import { Chooser } from '../chooser'
import { folderChoices, toFile } from '../folder-choices'
import { usePanel } from '../panel-context'
import { useFolderPaths } from '../use-folder-paths'

export interface MoveButtonProps {
  document: DocumentRow
  onMove: (folder: { id: string | null; path: string }) => void
}

/** Moves a document inside its client's space. */
export function MoveButton({ document, onMove }: MoveButtonProps) {
  const { t } = usePanel()
  const folders = useFolderPaths(document.spaceId)
  if (document.level === 'read') return null

  function choose(id: string) {
    if (id === toFile) onMove({ id: null, path: t('rootFolder') })
    const folder = folders.find((candidate) => candidate.id === id)
    if (folder) onMove(folder)
  }
  return (
    <Chooser
      label={t('moveTo')}
      searchLabel={t('searchFolder')}
      icon="folder"
      choices={folderChoices(folders, t('rootFolder'))}
      chosenId={document.folder.id ?? toFile}
      onChoose={choose}
      testId="move-list"
      trigger={(props) => <Trigger {...props} label={t('moveTo')} />}
    />
  )
}

function Trigger({ label, ...props }: PopoverTrigger & { label: string }) {
  const look = 'ui-button ui-button--plain ui-button--small'
  return (
    <button type="button" class={look} data-testid="move" aria-keyshortcuts="M" {...props}>
      <Icon name="move" size={14} /> {label}
    </button>
  )
}
