import { useState } from 'preact/hooks'
import type { Folder } from '../../../shared/schemas/folder'
import { Icon } from '../../../shared/ui/icon'
import { Skeleton } from '../../../shared/ui/skeleton'
import { useInterface } from '../app/interface-context'
import { dragType } from '../documents/drag-type'
import { Link } from '../router/link'
import { folderLines } from './folder-tree'

interface BranchProps {
  spaceId: string
  folderId: string | null
  name: string
  depth: number
  count?: number
  current: boolean
  onDropDocuments: (ids: string[], folderId: string | null) => void
}

const holdsDocuments = (event: DragEvent) => event.dataTransfer?.types.includes(dragType) ?? false

function Branch({ spaceId, folderId, name, depth, count, current, onDropDocuments }: BranchProps) {
  const [over, setOver] = useState(false)
  return (
    <li>
      <Link
        to={{ page: 'folders', spaceId, folderId }}
        class="tree__branch"
        aria-current={current ? 'page' : undefined}
        data-over={over || undefined}
        style={{ paddingLeft: `${8 + depth * 16}px` }}
        onDragOver={(event) => {
          if (!holdsDocuments(event)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          if (!holdsDocuments(event)) return
          event.preventDefault()
          setOver(false)
          onDropDocuments(JSON.parse(event.dataTransfer?.getData(dragType) ?? '[]') as string[], folderId)
        }}
      >
        <Icon name="folder" />
        <span class="tree__name">{name}</span>
        {count ? <small>{count}</small> : null}
      </Link>
    </li>
  )
}

export interface FolderTreeProps {
  spaceId: string
  folders: Folder[] | undefined
  current: string | null
  onDropDocuments: (ids: string[], folderId: string | null) => void
}

/** The folders of a space; a drop of rows on one moves them there. */
export function FolderTree({ spaceId, folders, current, onDropDocuments }: FolderTreeProps) {
  const { t } = useInterface()
  const shared = { spaceId, onDropDocuments }
  return (
    <nav class="tree" aria-label={t('folders')}>
      <ul>
        <Branch {...shared} folderId={null} name={t('rootFolder')} depth={0} current={current === null} />
        {folders === undefined &&
          [70, 50, 60].map((width) => (
            <li key={width} class="tree__wait">
              <Skeleton width={`${width}%`} />
            </li>
          ))}
        {folderLines(folders ?? []).map(({ folder, depth }) => (
          <Branch
            key={folder.id}
            {...shared}
            folderId={folder.id}
            name={folder.name}
            depth={depth}
            count={folder.documents}
            current={folder.id === current}
          />
        ))}
      </ul>
    </nav>
  )
}
