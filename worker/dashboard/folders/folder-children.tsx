import type { Folder } from '../../../shared/schemas/folder'
import { Icon } from '../../../shared/ui/icon'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { folderLines } from './folder-tree'

/** The folders inside the one that is shown. */
export function FolderChildren({
  spaceId,
  folders,
  parentId,
}: {
  spaceId: string
  folders: Folder[]
  parentId: string | null
}) {
  const { t } = useInterface()
  const children = folderLines(folders).filter(({ folder }) => (folder.parentId ?? null) === parentId)
  if (children.length === 0) return null
  return (
    <ul class="folder-children" aria-label={t('subfolders')}>
      {children.map(({ folder }) => (
        <li key={folder.id}>
          <Link to={{ page: 'folders', spaceId, folderId: folder.id }} class="folder-children__link">
            <Icon name="folder" />
            <span>{folder.name}</span>
            <small title={t('countDocuments', { count: folder.documents })}>{folder.documents}</small>
          </Link>
        </li>
      ))}
    </ul>
  )
}
