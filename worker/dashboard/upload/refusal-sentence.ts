import { formatSize } from '../../../shared/i18n/formats'
import type { Language } from '../../../shared/schemas/primitives'
import type { DashboardTranslate } from '../app/words'
import type { EarlyRefusal } from './refuse-before-sending'

/** Says why a file was not sent, and what is left. */
export function refusalSentence(refusal: EarlyRefusal, t: DashboardTranslate, language: Language) {
  if (refusal.reason === 'empty') return t('fileEmpty')
  const size = formatSize(refusal.sizeBytes, language)
  const limit = formatSize(refusal.limitBytes, language)
  if (refusal.reason === 'too-large') return t('fileTooLarge', { size, limit })
  return t('fileNoRoom', { size, limit, left: formatSize(refusal.leftBytes, language) })
}
