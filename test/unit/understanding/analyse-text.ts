import type { UnderstandingContext } from '../../../worker/ports/understanding'
import { understand } from '../../../worker/modules/analysis/understanding/understand'

export const owner = { name: 'Plâtrerie Maugein', siren: '881234561' }

/** Runs the engine on pages of text for the invented client. */
export function analyse(text: string | string[], more: Partial<UnderstandingContext> = {}) {
  const pages = [text]
    .flat()
    .map((one, index) => ({ number: index + 1, text: one, by: 'layer' as const, confidence: 1 }))
  const context: UnderstandingContext = {
    owner,
    otherClients: [],
    today: '2026-11-24',
    language: 'fr',
    fileName: 'scan_0001.pdf',
    tagRules: [],
    ...more,
  }
  return { pages, findings: understand(pages, context) }
}

/** One smart tag a rule, named after it. */
export const tagRules = (...rules: string[]) =>
  rules.map((rule) => ({ tagId: rule, name: rule, rules: [rule] }))
