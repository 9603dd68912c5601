import type { CommonTranslate } from '../i18n/common-translate'
import { analysisMarks, type CaptureState } from './analysis-mark'
import './badge.css'

export interface AnalysisStateProps {
  state: CaptureState
  /** Why, when it failed; shown as the tooltip and read after the state. */
  reason?: string | null
  t: CommonTranslate
}

/** The state of a document's reading, in words. */
export function AnalysisState({ state, reason, t }: AnalysisStateProps) {
  const mark = analysisMarks[state]
  return (
    <span class={`ui-state ui-state--${mark.look}`} title={reason ?? undefined}>
      <span class="ui-state__mark" aria-hidden="true" />
      {t(mark.key)}
      {reason && <span class="ui-hidden">{`, ${reason}`}</span>}
    </span>
  )
}
