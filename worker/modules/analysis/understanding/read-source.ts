import { dateOrderOf } from '../../../../shared/domain/dates/date-order'
import { findDatesInFolded } from '../../../../shared/domain/dates/find-dates'
import { findDurationsInFolded } from '../../../../shared/domain/dates/find-durations'
import { findPeriods } from '../../../../shared/domain/dates/find-periods'
import type { UnderstandingContext } from '../../../ports/understanding'
import { rankedParties } from './issuer/find-issuer'
import type { Reading } from './reading'
import { rolesOf } from './roles/date-roles'
import { withTableRoles } from './roles/table-roles'
import { languageOf } from './text/language'
import { sentencesOf } from './text/sentences'
import type { SourceText } from './text/source-text'
import type { FoundType } from './type/find-type'

/** More dates than any real paper holds. */
const maxDates = 3000

/** Marks what every rule starts from: sentences, dates with their roles, durations, periods, parties. */
export function readSource(source: SourceText, context: UnderstandingContext, found: FoundType | null): Reading {
  const sentences = sentencesOf(source)
  const order = dateOrderOf(source.fold)
  const dates = findDatesInFolded(source.fold, order).slice(0, maxDates)
  return {
    source,
    sentences,
    language: languageOf(source.fold),
    type: found?.type ?? null,
    order,
    dates: withTableRoles(source, rolesOf(source, dates, sentences)),
    periods: findPeriods(source.fold, dates),
    durations: findDurationsInFolded(source.fold),
    parties: rankedParties(source, found?.type ?? null, context.owner.name),
    context,
  }
}
