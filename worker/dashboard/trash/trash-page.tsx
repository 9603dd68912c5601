import { EmptyState } from '../../../shared/ui/empty-state'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useDocumentList } from '../data/use-document-list'
import { DocumentBrowser } from '../documents/document-browser'
import { usePageTitle } from '../shell/use-page-title'

const filters = { trashed: 'true' }

/** What was put in the trash of a space, and the way back. */
export function TrashPage({ spaceId }: { spaceId: string }) {
  const { t } = useInterface()
  const space = useSpace(spaceId)
  const list = useDocumentList(spaceId, filters)
  usePageTitle(`${t('trash')} – ${space?.name ?? ''}`)
  return (
    <div class="page">
      <header class="page__line">
        <div class="page__head">
          <h1 class="page__title">{t('trash')}</h1>
        </div>
        <p class="page__text">{t('trashText')}</p>
      </header>
      <DocumentBrowser
        list={list}
        label={t('trash')}
        shown={['type', 'folder', 'size', 'imported', 'trashed']}
        spaceId={null}
        empty={<EmptyState icon="trash" title={t('trashEmpty')} text={t('trashEmptyText')} />}
      />
    </div>
  )
}
