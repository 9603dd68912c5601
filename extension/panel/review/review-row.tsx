import type { DocumentRow } from '../../../shared/schemas/document'
import { AnalysisState } from '../../../shared/ui/analysis-state'
import { DueDate } from '../../../shared/ui/due-date'
import { FlagToggle } from '../../../shared/ui/flag-toggle'
import { Icon } from '../../../shared/ui/icon'
import { shownValue } from '../../../shared/ui/suggestion-look'
import { usePanel } from '../panel-context'
import { ReviewDetail } from './review-detail'
import type { Triage } from './use-triage'

export interface ReviewRowProps {
  document: DocumentRow
  open: boolean
  triage: Triage
  onFocus: () => void
  onToggle: () => void
}

/** A document in one line and a half; its details open in place. */
export function ReviewRow({ document, open, triage, onFocus, onToggle }: ReviewRowProps) {
  const { t, common } = usePanel()
  const { id, name, flagged } = document
  const detailId = `detail-${id}`
  return (
    <li
      class={`review-row ${open ? 'review-row--open' : ''}`}
      data-document={id}
      data-testid="review-row"
      onFocusIn={onFocus}
    >
      <div class="review-row__line">
        <button
          type="button"
          class="review-row__open"
          aria-expanded={open}
          aria-controls={detailId}
          onClick={onToggle}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          <span class="review-row__words">
            <span class="review-row__name">{name}</span>
            <Facts document={document} />
          </span>
        </button>
        <FlagToggle
          flagged={flagged}
          label={common(flagged ? 'unflag' : 'flag')}
          shortcut="F"
          onToggle={() => void triage.flag(document)}
        />
      </div>
      <div id={detailId} role="group" aria-label={t('opened', { name })} hidden={!open}>
        {open && <ReviewDetail document={document} triage={triage} />}
      </div>
    </li>
  )
}

function Facts({ document }: { document: DocumentRow }) {
  const { common, language } = usePanel()
  const { spaceName, analysis, suggestions, dueDate } = document
  const proposed = suggestions.find(({ field }) => field === 'dueDate')
  const day = shownValue(dueDate, proposed)
  return (
    <span class="review-row__facts">
      <span class="review-row__client">{spaceName}</span>
      {day && <DueDate day={day} language={language} t={common} />}
      {analysis.state !== 'done' && (
        <AnalysisState state={analysis.state} reason={analysis.reason} t={common} />
      )}
    </span>
  )
}
