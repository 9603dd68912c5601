import type { PageText } from '../../../../shared/schemas/document'
import type { Deps } from '../../../ports/deps'
import { isAiRefused } from '../../documents/ai-rule'
import type { AnalysisSubject } from '../analysis-subject'
import { judgeDocument } from '../judgement/judge-document'
import { byEmbeddedEngine, type Judged } from '../judgement/judged'
import { withOrdersWarning } from '../judgement/orders/orders-warning'
import { setAsideOrders } from '../judgement/orders/set-aside-orders'
import { understand } from '../understanding/understand'
import { gatherContext } from './gather-context'

/** What the pages say: orders to software are set aside, the rules read, and a language model completes where it may see the document. */
export async function understandDocument(deps: Deps, subject: AnalysisSubject, pages: PageText[]): Promise<Judged> {
  const context = await gatherContext(deps, subject)
  const { pages: read, orders } = setAsideOrders(pages)
  const findings = withOrdersWarning(understand(read, context), orders, context)
  if (!deps.languageModel || (await isAiRefused(deps, subject.document))) return byEmbeddedEngine(findings)
  return judgeDocument(deps, read, context, findings)
}
