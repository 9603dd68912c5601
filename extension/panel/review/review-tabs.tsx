import { usePanel } from '../panel-context'
import { countTab, reviewTabs, type ReviewData, type ReviewTab } from './review-lists'

export interface ReviewTabsProps {
  data: ReviewData | null
  tab: ReviewTab
  onTab: (tab: ReviewTab) => void
}

const words = { flagged: 'flaggedTab', toFile: 'toFileTab', due: 'dueTab' } as const

/** Three lists with their counts; arrows move between them (WAI-ARIA tabs). */
export function ReviewTabs({ data, tab, onTab }: ReviewTabsProps) {
  const { t } = usePanel()

  function pressed(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = reviewTabs[(reviewTabs.indexOf(tab) + step + reviewTabs.length) % reviewTabs.length]
    if (!next) return
    onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('listsTitle')} onKeyDown={pressed}>
      {reviewTabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          class="tabs__tab"
          aria-selected={name === tab}
          aria-controls="review-panel"
          tabIndex={name === tab ? 0 : -1}
          data-testid={`tab-${name}`}
          onClick={() => onTab(name)}
        >
          {t(words[name])}
          {data && <span class="tabs__count">{countTab(data, name)}</span>}
        </button>
      ))}
    </div>
  )
}
