import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { ReviewRow } from '../../../shared/schemas/review'
import { EmptyState } from '../../../shared/ui/empty-state'
import { Icon } from '../../../shared/ui/icon'
import type { IconName } from '../../../shared/ui/icon-paths'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import type { DocumentList } from '../data/use-document-list'
import { DocumentBrowser } from '../documents/document-browser'
import { groupReview } from './group-review'

const icons: Record<ReviewRow['urgency'], IconName> = {
  overdue: 'alert',
  soon: 'clock',
  later: 'calendar',
  none: 'file',
}

export interface ReviewListProps {
  /** Undefined while awaited. */
  rows: ReviewRow[] | undefined
  spaceId: string | null
  emptyTitle: string
  emptyText: string
}

/** The rows as a list that can be changed before the server answers; what comes from the server wins. */
function useReviewRows(rows: ReviewRow[] | undefined): DocumentList & { rows: ReviewRow[] | undefined } {
  const { reloadReview, reviewError } = useAccount()
  const [shown, setShown] = useState(rows)
  useEffect(() => setShown(rows), [rows])
  const edited = (change: (row: DocumentRow) => DocumentRow, row: ReviewRow): ReviewRow => ({
    ...row,
    ...change(row),
  })
  return {
    rows: shown,
    total: shown?.length ?? 0,
    error: reviewError,
    hasMore: false,
    loadingMore: false,
    loadMore: () => undefined,
    reload: reloadReview,
    change: (ids, change) =>
      setShown((old) => old?.map((row) => (ids.has(row.id) ? edited(change, row) : row))),
    remove: (ids) => setShown((old) => old?.filter(({ id }) => !ids.has(id))),
  }
}

/**
 * S-43: groups by urgency, each named in words; a row whose flag is taken off stays until the server has
 * agreed.
 */
export function ReviewList({ rows, spaceId, emptyTitle, emptyText }: ReviewListProps) {
  const { t } = useInterface()
  const list = useReviewRows(rows)
  const groups = useMemo(
    () =>
      list.rows &&
      groupReview(list.rows).map(({ urgency, rows: group }) => ({
        key: urgency,
        rows: group,
        title: (
          <span class={`urgency urgency--${urgency}`}>
            <Icon name={icons[urgency]} />
            {t(urgency)}
            <span class="table__group-count">{group.length}</span>
          </span>
        ),
      })),
    [list.rows, t],
  )
  return (
    <DocumentBrowser
      list={list}
      groups={groups}
      label={t('toReview')}
      shown={
        spaceId === null
          ? ['space', 'due', 'type', 'tags', 'state']
          : ['due', 'type', 'tags', 'folder', 'state']
      }
      spaceId={spaceId}
      empty={<EmptyState icon="check" title={emptyTitle} text={emptyText} />}
    />
  )
}
