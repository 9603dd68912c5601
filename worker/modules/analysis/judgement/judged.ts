import type { SuggestionField } from '../../../../shared/schemas/document'
import type { Findings } from '../../../ports/understanding'
import type { ReplyFailure } from './ask-model'

export const embeddedEngine = 'embedded'

/** Findings, who they come from, and what became of the question to a model. */
export interface Judged {
  findings: Findings
  /** `embedded`, or the model's name when anything it said was kept. */
  engine: string
  /** Fields that are the model's. */
  fromModel: SuggestionField[]
  /** Fields that are only shown as « à vérifier », whatever their evidence. */
  doubtful: SuggestionField[]
  /** Null when no model was asked. */
  asked: { model: string; outcome: 'used' | 'nothing-kept' | ReplyFailure } | null
}

export const byEmbeddedEngine = (findings: Findings, asked: Judged['asked'] = null): Judged => ({
  findings, engine: embeddedEngine, fromModel: [], doubtful: [], asked,
})
