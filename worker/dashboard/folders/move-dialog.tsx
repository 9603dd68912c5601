import { useState } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { Dialog } from '../../../shared/ui/dialog'
import { Icon } from '../../../shared/ui/icon'
import { SearchField } from '../../../shared/ui/search-field'
import { Skeleton } from '../../../shared/ui/skeleton'
import { useInterface } from '../app/interface-context'
import './folders.css'
import { folderLines, searchFolders } from './folder-tree'
import { stepThrough } from './step-through'
import { useFolders } from './use-folders'

export interface FolderChoice {
  id: string | null
  path: string[]
}

export interface MoveDialogProps {
  spaceId: string
  documents: DocumentRow[]
  onClose: () => void
  onChoose: (folder: FolderChoice) => void
}

/** A searchable picker: type, go down with the arrows, Enter moves (S-24, S-48). */
export function MoveDialog({ spaceId, documents, onClose, onChoose }: MoveDialogProps) {
  const { t } = useInterface()
  const [typed, setTyped] = useState('')
  const folders = useFolders(spaceId).value
  const lines = folderLines(folders ?? [])
  const found = searchFolders(lines, typed)
  const here = documents.length === 1 ? documents[0]?.folder.id : undefined
  const searching = typed.trim() !== ''
  return (
    <Dialog title={t('moveTitle', { count: documents.length })} closeLabel={t('close')} onClose={onClose}>
      <div class="picker" onKeyDown={(event) => stepThrough(event, '.picker__choice')}>
        <SearchField
          value={typed}
          label={t('searchFolder')}
          clearLabel={t('clearSearch')}
          autoFocus
          onInput={setTyped}
        />
        {folders === undefined && (
          <p class="picker__none">
            <Skeleton width="60%" />
          </p>
        )}
        <ul class="picker__list" aria-busy={folders === undefined}>
          {!searching && (
            <li>
              <button
                type="button"
                class="picker__choice"
                disabled={here === null}
                onClick={() => onChoose({ id: null, path: [] })}
              >
                <Icon name="folder" />
                <span>{t('rootChoice')}</span>
                {here === null && <small>{t('hereNow')}</small>}
              </button>
            </li>
          )}
          {found.map(({ folder, depth, path }) => (
            <li key={folder.id}>
              <button
                type="button"
                class="picker__choice"
                style={{ paddingLeft: `${10 + (searching ? 0 : depth) * 18}px` }}
                disabled={folder.id === here}
                onClick={() => onChoose({ id: folder.id, path })}
              >
                <Icon name="folder" />
                <span>{searching ? path.join(' / ') : folder.name}</span>
                {folder.id === here && <small>{t('hereNow')}</small>}
              </button>
            </li>
          ))}
        </ul>
        {searching && found.length === 0 && (
          <p class="picker__none" role="status">
            {t('noFolderFound', { typed })}
          </p>
        )}
        {!searching && folders?.length === 0 && <p class="picker__none">{t('noFoldersYet')}</p>}
      </div>
    </Dialog>
  )
}
