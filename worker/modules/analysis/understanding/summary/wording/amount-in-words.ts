import type { FoundAmount } from '../../entities/amounts'

const marks = { EUR: '€', GBP: '£', USD: '$', CHF: 'CHF' } as const

/** « 19 200,00 € » or “€19,200.00”: the figures of the document, its cents kept or left out as printed. */
export function amountInWords({ value, currency }: FoundAmount, printed: string, language: 'fr' | 'en'): string {
  const cents = /[.,]\d{1,2}(?!\d)/.test(printed) || !Number.isInteger(value)
  const [whole = '', rest] = value.toFixed(cents ? 2 : 0).split('.')
  const mark = marks[currency]
  if (language === 'en') {
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
    return `${mark === 'CHF' ? 'CHF\u00a0' : mark}${grouped}${rest ? `.${rest}` : ''}`
  }
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
  return `${grouped}${rest ? `,${rest}` : ''}\u00a0${mark}`
}
