import { say } from '../../reading'
import type { KeyAmount } from '../details/key-amounts'
import type { Line, Story } from '../story'
import { amountInWords } from '../wording/amount-in-words'

/** The amount under one of the labels, the first that is there. */
export const amountOf = ({ amounts }: Story, ...ids: string[]): KeyAmount | undefined =>
  ids.map((id) => amounts.find(({ label }) => label.id === id)).find(Boolean)

/** « 1 600,00 € HT par mois » with what is printed around the figure. */
export function money({ reading }: Story, one: KeyAmount): string {
  const { language } = reading.context
  const figure = amountInWords(one.amount, one.printed, language)
  const french = [
    figure,
    one.tax && !one.label.french.endsWith(one.tax) ? one.tax : '',
    one.gross && !one.label.french.endsWith('brut') ? 'brut' : '',
    one.per && !/annuel|mensuel|trimestriel/.test(one.label.french) ? one.per[0] : '',
  ]
  const english = [
    figure,
    one.gross && !one.label.english.startsWith('gross') ? 'gross' : '',
    one.per && !/early|onthly|uarterly/.test(one.label.english) ? one.per[1] : '',
    one.tax === 'HT' ? 'before tax' : one.tax === 'TTC' && !one.label.english.includes('tax') ? 'including tax' : '',
  ]
  return (language === 'en' ? english : french).filter(Boolean).join(' ')
}

/** « loyer annuel de 19 200,00 € HT ». */
export function namedMoney(story: Story, one: KeyAmount): string {
  const { context } = story.reading
  return say(context, `${one.label.french} de ${money(story, one)}`, `${one.label.english} of ${money(story, one)}`)
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** « Loyer annuel de …, dépôt de garantie de …. »: the amounts under these labels that the paper holds. */
export function moneyLine(story: Story, ids: string[], most = 3): Line {
  const found = ids.flatMap((id) => story.amounts.filter(({ label }) => label.id === id)).slice(0, most)
  return found.length ? `${capital(found.map((one) => namedMoney(story, one)).join(', '))}.` : null
}
