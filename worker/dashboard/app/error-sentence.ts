import { ApiError } from '../../../shared/api/api-error'
import type { DashboardTranslate } from './words'

/** What a failure says to the user: the server's own sentence, or ours when there is none. */
export function errorSentence(error: unknown, t: DashboardTranslate) {
  if (error instanceof ApiError) {
    if (error.code === 'session.required') return t('errorSession')
    const ours = error.code !== 'internal' && error.message !== ''
    return ours ? error.message : t('errorUnexpected', { id: error.id || `HTTP ${error.status}` })
  }
  if (error instanceof TypeError) return t('errorNetwork')
  return t('errorUnexpected', { id: error instanceof Error ? error.name : '?' })
}
