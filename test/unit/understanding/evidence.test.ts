import { describe, expect, it } from 'vitest'
import { holdsInText } from '../../../worker/modules/analysis/steps/check-evidence'
import { verifyEvidence } from '../../../worker/modules/analysis/understanding/evidence/verify-evidence'

const text = 'La présente attestation est valable du 01/01/2026 au 31/12/2026.'
const pages = [{ number: 1, text, by: 'layer' as const, confidence: 1 }]
const evidence = { quote: 'au 31/12/2026', page: 1, start: text.indexOf('au 31/12'), end: text.length - 1 }

describe('promise 4: evidence or silence', () => {
  it('a quote that stands in the text and says the day is accepted', () => {
    expect(verifyEvidence(pages, evidence, { day: '2026-12-31', duration: null })).toBe(true)
  })

  it('another day, another place or an invented quote is refused', () => {
    expect(verifyEvidence(pages, evidence, { day: '2026-12-30', duration: null })).toBe(false)
    expect(verifyEvidence(pages, { ...evidence, start: 0 }, { day: '2026-12-31', duration: null })).toBe(
      false,
    )
    expect(verifyEvidence(pages, { ...evidence, page: 2 }, { day: '2026-12-31', duration: null })).toBe(false)
    expect(
      verifyEvidence(pages, { ...evidence, quote: 'au 31/12/2099' }, { day: '2099-12-31', duration: null }),
    ).toBe(false)
  })

  it('a finding without a passage, or with one that does not stand there, is no fact, whoever found it', () => {
    const finding = { value: '2026-12-31', confidence: 1, reason: null, evidence }
    expect(holdsInText('dueDate', finding, pages)).toBe(true)
    expect(holdsInText('dueDate', { ...finding, evidence: null }, pages)).toBe(false)
    expect(holdsInText('dueDate', { ...finding, evidence: { ...evidence, quote: 'au 31/12/2027' } }, pages)).toBe(false)
    expect(holdsInText('issuer', { ...finding, evidence: { ...evidence, start: 3 } }, pages)).toBe(false)
    expect(holdsInText('type', { ...finding, evidence: { ...evidence, page: 9 } }, pages)).toBe(false)
  })
})
