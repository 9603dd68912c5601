import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'
import type { RoledDate } from '../roles/date-roles'
import { issueDateOf, isEnd, printOut, vagueness } from './base-date'
import { countedValidity } from './counted-validity'
import { opensPeriod, printed } from './due-candidate'
import type { DueCandidate } from './due-candidate'
import { identitySpan } from './identity-span'
import { isOfCredential, speaksOfOtherPaper } from './other-paper'
import { ownWords } from './own-words'
import { isLetter, isOffer, isQuote } from './paper-kind'
import { principalDays } from './principal-day'
import { periodEnds, yearlessEnds } from './validity-periods'
import { yearEnds } from './year-end'

/** On a signed offer the end of what was bought matters more than the offer's own. */
const ofContract = pattern`
  (?:subscription|contract|service|term|licen[cs]e) end date[^a-z]*$
  |(?:date de )?fin (?:de l'abonnement|du contrat|de l'engagement|d'engagement)[^a-z]*$
`

/** « Prix garantis jusqu’au » limits an offer, and nothing else. */
const isPriceOfOffer = (reading: Reading, { role, sentence, cue }: RoledDate) =>
  role === 'foreign' &&
  isQuote(reading) &&
  /\b(?:prix|tarifs?|offre)\b/.test(sentence?.text ?? '') &&
  /jusqu/.test(cue)

export function printedEnds(reading: Reading): DueCandidate[] {
  const speaksForItself = isLetter(reading) || isOffer(reading)
  return reading.dates
    .filter((date) => date.kind !== 'yearless' && (isEnd(date) || isPriceOfOffer(reading, date)))
    .filter((date) => date.strength >= 6)
    .filter((date) => !opensPeriod(reading, date))
    .map((date) => {
      const { source } = reading
      const text = date.sentence?.text ?? ''
      const isOther =
        (isQuote(reading) && isOfCredential(reading, date)) || (!speaksForItself && speaksOfOtherPaper(reading, date))
      const other = isOther ? 9 : 0
      const score =
        date.strength -
        other +
        (ownWords.test(text) ? 1.5 : 0) +
        (ofContract.test(source.fold.slice(Math.max(0, date.start - 50), date.start)) ? 5 : 0) +
        (/valab|valid|expir|gultig/.test(date.cue) ? 1.5 : 0) -
        vagueness(date)
      return printed(reading, date, score, ['fin de validité', 'end of validity'])
    })
}

/** A day that only stands where papers are dated, or that of a copy, does not tell when this one was made. */
const isGuess = ({ cue, iso }: RoledDate, end: string) =>
  printOut.test(cue) || (cue === 'seule' && iso === end)

/** Last days on which the paper is still good. */
export function validityCandidates(reading: Reading): DueCandidate[] {
  const issue = issueDateOf(reading)
  const all = [
    ...printedEnds(reading),
    ...periodEnds(reading),
    ...yearlessEnds(reading),
    ...countedValidity(reading),
    ...yearEnds(reading),
    ...identitySpan(reading),
    ...principalDays(reading).map((one) => ({ ...one, score: 7.5 })),
  ]
  // What ended when the paper was made is what it tells of, not how long it is good.
  return all.filter(({ iso }) => !issue || isGuess(issue, iso) || iso > issue.iso)
}
