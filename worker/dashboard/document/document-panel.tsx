import { useId, useState } from 'preact/hooks'
import { useInterface } from '../app/interface-context'
import type { WordKey } from '../app/words'
import { HistoryTab } from '../history/history-tab'
import { AccessTab } from './access-tab'
import { DetailsTab } from './details-tab'
import type { DocumentPanelProps } from './panel-props'

const tabs = ['details', 'history', 'access'] as const
type Tab = (typeof tabs)[number]
const labels: Record<Tab, WordKey> = { details: 'tabDetails', history: 'tabHistory', access: 'tabAccess' }

/** What is known of a document, what happened to it, who sees it. */
export function DocumentPanel({ row, document, onShowEvidence }: DocumentPanelProps) {
  const { t } = useInterface()
  const id = useId()
  const [tab, setTab] = useState<Tab>('details')

  function step(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? 'details'
    setTab(next)
    globalThis.document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <aside class="panel" aria-label={t('aboutDocument')}>
      <div class="tabs" role="tablist" aria-label={t('aboutDocument')} onKeyDown={step}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            id={`${id}-${name}`}
            role="tab"
            class="tabs__tab"
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {t(labels[name])}
          </button>
        ))}
      </div>
      <div
        class="panel__body"
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        tabIndex={0}
      >
        {tab === 'details' && <DetailsTab row={row} document={document} onShowEvidence={onShowEvidence} />}
        {tab === 'history' && <HistoryTab row={row} />}
        {tab === 'access' && <AccessTab row={row} />}
      </div>
    </aside>
  )
}
