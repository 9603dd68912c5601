import { useId } from 'preact/hooks'
import { useInterface } from '../app/interface-context'
import { folderLines } from './folder-tree'
import { useFolders } from './use-folders'

export interface FolderSelectProps {
  spaceId: string
  label: string
  value: string | null
  onChange: (folderId: string | null) => void
}

/** One folder of a space, or its root, in the browser's own list. */
export function FolderSelect({ spaceId, label, value, onChange }: FolderSelectProps) {
  const { t } = useInterface()
  const id = useId()
  const folders = useFolders(spaceId).value ?? []
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="ui-input"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t('rootChoice')}</option>
        {folderLines(folders).map(({ folder, path }) => (
          <option key={folder.id} value={folder.id}>
            {path.join(' / ')}
          </option>
        ))}
      </select>
    </div>
  )
}
