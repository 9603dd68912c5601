import type { Language } from '../schemas/primitives'
import { formatDaysLeft } from '../i18n/formats'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const
const daysPerMonth = 365.25 / 12

/** Days as people say them: `dans 12 jours` up to three months, then `dans 7 mois`, then `dans 3 ans`. */
export function distanceInWords(daysLeft: number, language: Language) {
  const days = Math.abs(daysLeft)
  if (days <= 90) return formatDaysLeft(daysLeft, language)
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  if (days < 730) return words.format(Math.round(daysLeft / daysPerMonth), 'month')
  return words.format(Math.round(daysLeft / 365.25), 'year')
}
