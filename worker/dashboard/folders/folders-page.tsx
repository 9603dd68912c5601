import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useDocumentList } from '../data/use-document-list'
import { DocumentBrowser } from '../documents/document-browser'
import { nextSort, readQuery, toApiFilters, writeQuery } from '../documents/document-filters'
import { DocumentsHead } from '../documents/documents-head'
import { NoDocuments } from '../documents/no-documents'
import { useDocumentActions } from '../documents/use-document-actions'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import { usePageTitle } from '../shell/use-page-title'
import { useUploads } from '../upload/upload-context'
import { AiMenu } from './ai-menu'
import { CreateFolder } from './create-folder'
import { FolderChildren } from './folder-children'
import { FolderTree } from './folder-tree-view'
import { folderLines, folderTrail } from './folder-tree'
import { FolderTrail } from './folder-trail'
import './folders.css'
import { useFolders } from './use-folders'

export interface FoldersPageProps {
  spaceId: string
  folderId: string | null
  search: string
}

/** What the API takes for « in no folder ». */
const rootFilter = 'none'

/**
 * « Dossiers »: the tree on the left, one folder's content on the right; rows can be dragged onto the tree
 * (S-48).
 */
export function FoldersPage({ spaceId, folderId, search }: FoldersPageProps) {
  const { t } = useInterface()
  const { openSheet } = useUploads()
  const space = useSpace(spaceId)
  const query = useMemo(() => readQuery(search), [search])
  const folders = useFolders(spaceId).value
  const list = useDocumentList(spaceId, { ...toApiFilters(query), folderId: folderId ?? rootFilter })
  const actions = useDocumentActions(list)
  const [creating, setCreating] = useState(false)
  const trail = folderTrail(folders ?? [], folderId)
  const here = trail.at(-1) ?? null
  usePageTitle(`${here?.name ?? t('folders')} – ${space?.name ?? ''}`)

  function moveDropped(ids: string[], target: string | null) {
    const rows = (list.rows ?? []).filter(({ id, folder }) => ids.includes(id) && folder.id !== target)
    const path = folderLines(folders ?? []).find(({ folder }) => folder.id === target)?.path ?? []
    if (rows.length > 0) void actions.move(rows, { id: target, path }).then(list.reload)
  }
  return (
    <div class="page">
      <DocumentsHead spaceId={spaceId} tab="folders">
        <Button icon="folder-plus" onClick={() => setCreating(true)}>
          {t('createFolder')}
        </Button>
      </DocumentsHead>
      <div class="folders">
        <FolderTree spaceId={spaceId} folders={folders} current={folderId} onDropDocuments={moveDropped} />
        <section class="folders__content" aria-label={here?.name ?? t('rootFolder')}>
          <div class="folders__head">
            <FolderTrail spaceId={spaceId} trail={trail} />
            <AiMenu spaceId={spaceId} folders={folders ?? []} folder={here} />
          </div>
          <FolderChildren spaceId={spaceId} folders={folders ?? []} parentId={folderId} />
          <DocumentBrowser
            list={list}
            actions={actions}
            label={here?.name ?? t('rootFolder')}
            shown={['type', 'tags', 'due', 'imported', 'state']}
            spaceId={spaceId}
            sort={query.sort}
            onSort={(column) => {
              const sorted = writeQuery({ ...query, sort: nextSort(query.sort, column) })
              navigate(pathOf({ page: 'folders', spaceId, folderId }) + sorted, true)
            }}
            keys={{ add: openSheet }}
            empty={<NoDocuments filtered={false} title={t(folderId ? 'emptyFolder' : 'nothingToFile')} />}
          />
        </section>
      </div>
      {creating && (
        <CreateFolder
          spaceId={spaceId}
          parent={here}
          onClose={() => setCreating(false)}
          onCreated={(folder) => {
            setCreating(false)
            navigate(pathOf({ page: 'folders', spaceId, folderId: folder.id }))
          }}
        />
      )}
    </div>
  )
}
