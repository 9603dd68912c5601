import type { AnalysisState } from '../schemas/document'
import type { common } from '../i18n/fr/common'

/** What a capture goes through, from the computer to a read document. */
export type CaptureState = AnalysisState | 'kept' | 'sending'

export interface AnalysisMark {
  look: 'working' | 'idle' | 'done' | 'held' | 'failed'
  key: keyof typeof common
}

/** Words and look of each state: every state has words, nothing spins without them. */
export const analysisMarks: Record<CaptureState, AnalysisMark> = {
  kept: { look: 'idle', key: 'stateKept' },
  sending: { look: 'working', key: 'stateSending' },
  waiting: { look: 'idle', key: 'stateWaiting' },
  running: { look: 'working', key: 'stateRunning' },
  done: { look: 'done', key: 'stateDone' },
  failed: { look: 'failed', key: 'stateFailed' },
  unreadable: { look: 'failed', key: 'stateUnreadable' },
  'no-credit': { look: 'held', key: 'stateNoCredit' },
}
