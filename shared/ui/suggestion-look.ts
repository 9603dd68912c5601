import type { Suggestion } from '../schemas/document'

export type SuggestionLook = 'plain' | 'proposed' | 'unverified' | 'accepted' | 'dismissed'

/**
 * How a value stands beside its suggestion. What a person wrote looks plain even while an older proposal
 * waits: the mark « proposé » is only for the very value the engine gave.
 */
export function suggestionLook(fact: string | null, suggestion: Suggestion | undefined): SuggestionLook {
  if (!suggestion) return 'plain'
  if (suggestion.state === 'dismissed') return fact === null ? 'dismissed' : 'plain'
  if (fact !== null && fact !== suggestion.value) return 'plain'
  return suggestion.state
}

/** The value to show: the fact, else what is proposed; null when refused or when there is nothing. */
export function shownValue(fact: string | null, suggestion: Suggestion | undefined) {
  if (fact !== null) return fact
  return suggestion && suggestion.state !== 'dismissed' ? suggestion.value : null
}
