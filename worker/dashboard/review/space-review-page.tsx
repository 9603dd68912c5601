import { useMemo } from 'preact/hooks'
import { useAccount, useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { DocumentsHead } from '../documents/documents-head'
import { usePageTitle } from '../shell/use-page-title'
import { ReviewList } from './review-list'

/** « À réviser » of one space. */
export function SpaceReviewPage({ spaceId }: { spaceId: string }) {
  const { t } = useInterface()
  const { review } = useAccount()
  const space = useSpace(spaceId)
  usePageTitle(`${t('toReview')} – ${space?.name ?? ''}`)
  const documents = review?.documents
  const rows = useMemo(
    () => documents?.filter((row) => row.flagged && row.spaceId === spaceId),
    [documents, spaceId],
  )
  return (
    <div class="page">
      <DocumentsHead spaceId={spaceId} tab="review" />
      <ReviewList
        rows={rows}
        spaceId={spaceId}
        emptyTitle={t('nothingToReview')}
        emptyText={t('nothingToReviewText')}
      />
    </div>
  )
}
