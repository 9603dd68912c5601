import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { useInterface } from '../app/interface-context'
import type { DocumentList } from '../data/use-document-list'

/** How many are shown of how many; the next page comes when this comes near, or at a press. */
export function LoadMore({ list }: { list: DocumentList }) {
  const { t } = useInterface()
  const foot = useRef<HTMLDivElement>(null)
  const { hasMore, loadingMore, loadMore, total, rows = [] } = list
  useEffect(() => {
    if (!hasMore || loadingMore || !foot.current) return
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), {
      rootMargin: '600px',
    })
    watcher.observe(foot.current)
    return () => watcher.disconnect()
  }, [hasMore, loadingMore, loadMore])
  return (
    <div class="table__foot" ref={foot}>
      {hasMore ? (
        <Button tone="quiet" size="small" busy={loadingMore} onClick={loadMore}>
          {t(loadingMore ? 'loading' : 'showMore', { shown: rows.length, total })}
        </Button>
      ) : (
        <span>{t('countDocuments', { count: total })}</span>
      )}
    </div>
  )
}
