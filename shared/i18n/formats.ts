import type { Language } from '../schemas/primitives'

const units = { fr: ['octets', 'Ko', 'Mo', 'Go', 'To'], en: ['bytes', 'KB', 'MB', 'GB', 'TB'] } as const
const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** Decimal size in words: `1,2 Mo`. */
export function formatSize(sizeBytes: number, language: Language) {
  const power = sizeBytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(sizeBytes) / 3), 4)
  const value = sizeBytes / 1000 ** power
  const digits = power === 0 || value >= 100 ? 0 : 1
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value)
  return `${number}\u00a0${units[language][power]}`
}

/** ISO day in words: `31 déc. 2026`. */
export function formatDay(isoDay: string, language: Language) {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(`${isoDay}T00:00:00Z`))
}

/** Epoch ms as day and time in the reader's own time zone: `24 nov. 2026, 14:05`. */
export function formatMoment(at: number, language: Language) {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(at))
}

/** Distance to a day in words: `dans 12 jours`, `il y a 3 jours`. */
export function formatDaysLeft(daysLeft: number, language: Language) {
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(daysLeft, 'day')
}
