import { useMemo } from 'preact/hooks'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { usePageTitle } from '../shell/use-page-title'
import { ReviewList } from './review-list'

/** Over all spaces of the reader: what was flagged, and what falls due, most urgent first. */
export function ReviewPage({ search }: { search: string }) {
  const { t } = useInterface()
  const { review } = useAccount()
  const due = new URLSearchParams(search).get('vue') === 'echeances'
  usePageTitle(t(due ? 'dueDates' : 'toReview'))
  const documents = review?.documents
  const rows = useMemo(
    () =>
      documents?.filter((row) => (due ? row.urgency === 'overdue' || row.urgency === 'soon' : row.flagged)),
    [documents, due],
  )
  const counts = review?.counts
  const tabs = [
    { key: 'flagged', search: '', on: !due, label: t('toReview'), count: counts?.flagged },
    {
      key: 'due',
      search: '?vue=echeances',
      on: due,
      label: t('dueDates'),
      count: counts && counts.overdue + counts.soon,
    },
  ]
  return (
    <div class="page">
      <header>
        <div class="page__head">
          <h1 class="page__title">{t('toReview')}</h1>
        </div>
        <p class="page__text">{t('reviewText')}</p>
        <nav class="tabs" aria-label={t('views')}>
          {tabs.map((tab) => (
            <Link
              key={tab.key}
              to={{ page: 'review' }}
              search={tab.search}
              class="tabs__tab"
              aria-current={tab.on ? 'page' : undefined}
            >
              {tab.label}
              {tab.count ? <span class="rail__count">{tab.count}</span> : null}
            </Link>
          ))}
        </nav>
      </header>
      <ReviewList
        rows={rows}
        spaceId={null}
        emptyTitle={t(due ? 'nothingDue' : 'nothingToReview')}
        emptyText={t(due ? 'nothingDueText' : 'nothingToReviewText')}
      />
    </div>
  )
}
