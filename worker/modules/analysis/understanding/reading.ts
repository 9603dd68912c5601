import type { DateOrderEvidence } from '../../../../shared/domain/dates/date-order'
import type { FoundDuration } from '../../../../shared/domain/dates/find-durations'
import type { FoundPeriod } from '../../../../shared/domain/dates/find-periods'
import type { UnderstandingContext } from '../../../ports/understanding'
import type { Party } from './issuer/parties'
import type { RoledDate } from './roles/date-roles'
import type { Sentence } from './text/sentences'
import type { SourceText } from './text/source-text'
import type { DocumentType } from './type/document-type'

/** All that was read before anything is concluded. */
export interface Reading {
  source: SourceText
  sentences: Sentence[]
  language: string | null
  type: DocumentType | null
  order: DateOrderEvidence
  dates: RoledDate[]
  periods: FoundPeriod[]
  durations: FoundDuration[]
  parties: Party[]
  context: UnderstandingContext
}

/** French or English, as the space wants it. */
export const say = (context: UnderstandingContext, french: string, english: string) =>
  context.language === 'en' ? english : french
