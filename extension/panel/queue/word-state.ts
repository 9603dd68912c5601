import type { Language } from '../../../shared/schemas/primitives'
import type { QueuedCapture } from '../../queue/queued-capture'
import type { PanelTranslate } from '../panel-context'

export interface StateWords {
  t: PanelTranslate
  language: Language
  /** Who is signed in; null when nobody is. */
  userId: string | null
  now: number
}

/** Where a capture stands, in words: what was kept comes first. */
export function wordState(capture: QueuedCapture, { t, language, userId, now }: StateWords): string {
  const { state, spaceName: space } = capture
  switch (state.kind) {
    case 'held':
      if (userId === null) return t('stateSignedOut')
      return t(userId === capture.userId ? 'stateHeld' : 'stateOther')
    case 'uploading':
      return t('stateUploading')
    case 'waiting': {
      const key = state.problem === 'network' ? 'stateWaitingNetwork' : 'stateWaitingServer'
      return t(key, { when: wordDelay(state.nextAt - now, language, t) })
    }
    case 'needs-login':
      return t('stateNeedsLogin')
    case 'rejected':
      if (state.code === 'capture.other-content') return t('stateOtherContent')
      return state.code === 'capture.bytes-lost'
        ? t('stateBytesLost')
        : t('stateRejected', { message: state.message })
    case 'stored':
      return t(state.duplicate ? 'stateDuplicate' : 'stateStored', { space })
    case 'analysed':
      return state.duplicate ? t('stateDuplicate', { space }) : t(analysedKey(state.analysis), { space })
  }
}

function analysedKey(analysis: string) {
  if (analysis === 'no-credit') return 'stateNoCredit'
  return analysis === 'done' ? 'stateAnalysed' : 'stateAnalysisFailed'
}

function wordDelay(delayMs: number, language: Language, t: PanelTranslate) {
  if (delayMs < 1000) return t('now')
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  const seconds = Math.round(delayMs / 1000)
  return seconds < 90 ? format.format(seconds, 'second') : format.format(Math.round(seconds / 60), 'minute')
}
