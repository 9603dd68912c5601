import { describe, expect, it } from 'vitest'
import { createCommonTranslate } from '../../../shared/i18n/common-translate'
import { analysisState } from '../../../shared/schemas/document'
import { analysisMarks } from '../../../shared/ui/analysis-mark'

describe('the state of a document', () => {
  it.each(['fr', 'en'] as const)('always has words of its own (%s)', (language) => {
    const t = createCommonTranslate(language)
    const words = [...analysisState.options, 'kept' as const, 'sending' as const].map((state) =>
      t(analysisMarks[state].key),
    )
    expect(words.every((word) => word.length > 2)).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  })

  it('S-79: says « En attente de crédit » when no credit is left', () => {
    expect(createCommonTranslate('fr')(analysisMarks['no-credit'].key)).toBe('En attente de crédit')
  })
})
