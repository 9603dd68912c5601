import { useCallback, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { usePanel } from '../panel-context'
import { listTab, type ReviewTab } from './review-lists'
import { ReviewRow } from './review-row'
import { ReviewTabs } from './review-tabs'
import { useReview } from './use-review'
import { useNextReview, useRowChoice } from './use-row-choice'
import { useTriage } from './use-triage'

const emptyWords = { flagged: 'noneFlagged', toFile: 'noneToFile', due: 'noneDue' } as const

/** The documents that wait for somebody, handled without leaving the panel. */
export function ReviewSection({ turn, onHelp }: { turn: string; onHelp: () => void }) {
  const { t } = usePanel()
  const review = useReview(turn)
  const triage = useTriage(review)
  const [tab, setTab] = useState<ReviewTab>('flagged')
  const rows = review.data && listTab(review.data, tab)
  const { openId, choose, open } = useRowChoice(rows, triage, onHelp)
  const openFlagged = useCallback((id: string) => {
    setTab('flagged')
    open(id)
  }, [])
  useNextReview((review.data && listTab(review.data, 'flagged')) ?? [], openId, openFlagged)
  return (
    <section class="review" aria-label={t('listsTitle')}>
      <ReviewTabs data={review.data} tab={tab} onTab={setTab} />
      <div role="tabpanel" id="review-panel" aria-labelledby={`tab-${tab}`} aria-busy={rows === null}>
        {review.broken && !rows && <Broken onRetry={() => void review.reload().catch(() => undefined)} />}
        {rows?.length === 0 && <p class="review__empty">{t(emptyWords[tab])}</p>}
        <ul class="review__rows">
          {rows?.map((document) => (
            <ReviewRow
              key={document.id}
              document={document}
              open={document.id === openId}
              triage={triage}
              onFocus={() => choose(document.id)}
              onToggle={() => open(document.id === openId ? null : document.id)}
            />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t, common } = usePanel()
  return (
    <p class="note note--danger" role="alert">
      {t('listFailed')}{' '}
      <Button size="small" onClick={onRetry}>
        {common('retry')}
      </Button>
    </p>
  )
}
