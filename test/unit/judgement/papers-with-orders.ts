import type { PageText } from '../../../shared/schemas/document'
import { understand } from '../../../worker/modules/analysis/understanding/understand'
import { setAsideOrders } from '../../../worker/modules/analysis/judgement/orders/set-aside-orders'
import { withOrdersWarning } from '../../../worker/modules/analysis/judgement/orders/orders-warning'
import type { Findings, UnderstandingContext } from '../../../worker/ports/understanding'
import { type Injection, ownInjections } from '../../corpora/injections/own'
import { owner, type Paper, papers, rules } from '../../corpora/injections/papers'

export const contextOf = (fileName: string): UnderstandingContext => ({
  owner, otherClients: [], today: '2026-11-24', language: 'fr', fileName, tagRules: rules,
})
export const pagesOf = (text: string): PageText[] => [{ number: 1, text, by: 'layer', confidence: 1 }]

/** As the product reads it: what speaks to software set aside, then the rules. */
export function read(paper: Pick<Paper, 'fileName' | 'text'>) {
  const context = contextOf(paper.fileName)
  const { pages, orders } = setAsideOrders(pagesOf(paper.text))
  return { context, pages, findings: withOrdersWarning(understand(pages, context), orders, context) }
}

/** The paper with the text planted at its head, in its middle and at its end. */
export function plantedIn(paper: Paper, { text }: Injection): Paper[] {
  const lines = paper.text.split('\n')
  return [0, 4, lines.length].map((at) => ({ ...paper, text: [...lines.slice(0, at), text, ...lines.slice(at)].join('\n') }))
}

/** A paper and a text planted in it; `planted` has it at the head, in the middle or at the end, by turns. */
export const cases = papers.flatMap((paper, row) =>
  ownInjections.map((injection, column) => {
    const planted = plantedIn(paper, injection)[(row + column) % 3] ?? paper
    return [`${injection.name}, in ${paper.name}`, { paper, injection, planted }] as const
  }),
)

/** What of the findings is a fact about the document, and may not change. */
export const factsOf = (findings: Findings) => ({
  type: findings.type?.value,
  issuer: findings.issuer?.value,
  dueDate: findings.dueDate?.value,
  noticeDate: findings.noticeDate?.value,
  name: findings.name?.value,
  tags: findings.tags.map(({ tagId }) => tagId).sort(),
})

/** Every word of the findings but for quotes of the paper. */
export const wordsOf = ({ tags: _tags, warnings: _warnings, ...fields }: Findings) =>
  JSON.stringify(Object.values(fields).map((field) => (typeof field === 'string' ? field : [field?.value, field?.reason]))).toLowerCase()
