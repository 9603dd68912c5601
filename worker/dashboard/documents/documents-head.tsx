import type { ComponentChildren } from 'preact'
import { Button } from '../../../shared/ui/button'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import type { Route } from '../router/route'
import { useUploads } from '../upload/upload-context'

export interface DocumentsHeadProps {
  spaceId: string
  tab: 'all' | 'folders' | 'review'
  children?: ComponentChildren
}

/** Title, « Ajouter des documents » and the three tabs (S-45). */
export function DocumentsHead({ spaceId, tab, children }: DocumentsHeadProps) {
  const { t } = useInterface()
  const { openSheet } = useUploads()
  const { review } = useAccount()
  const waiting = new Set(
    review?.documents.filter((row) => row.flagged && row.spaceId === spaceId).map(({ id }) => id),
  ).size
  const tabs: { key: DocumentsHeadProps['tab']; to: Route; label: string; count?: number }[] = [
    { key: 'all', to: { page: 'documents', spaceId, tab: 'all' }, label: t('allDocuments') },
    { key: 'folders', to: { page: 'folders', spaceId, folderId: null }, label: t('folders') },
    {
      key: 'review',
      to: { page: 'documents', spaceId, tab: 'review' },
      label: t('toReview'),
      count: waiting,
    },
  ]
  return (
    <header>
      <div class="page__head">
        <h1 class="page__title">{t('documents')}</h1>
        <div class="page__actions">
          {children}
          <Button tone="primary" icon="plus" onClick={openSheet}>
            {t('addDocuments')}
          </Button>
        </div>
      </div>
      <nav class="tabs" aria-label={t('views')}>
        {tabs.map(({ key, to, label, count }) => (
          <Link key={key} to={to} class="tabs__tab" aria-current={key === tab ? 'page' : undefined}>
            {label}
            {count ? <span class="rail__count">{count}</span> : null}
          </Link>
        ))}
      </nav>
    </header>
  )
}
