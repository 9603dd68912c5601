import type { PageText } from '../../../../shared/schemas/document'
import type { Deps } from '../../../ports/deps'
import type { Findings, UnderstandingContext } from '../../../ports/understanding'
import { askModel } from './ask-model'
import { completeFindings } from './complete-findings'
import { byEmbeddedEngine, type Judged } from './judged'
import { matterOf } from './matter'
import { writeQuestion } from './write-question'

/** Twice that, for a repair, stays below the lease of a job. */
const timeoutMs = 40_000

/** A paper that speaks to software stays with the embedded engine, which cannot be talked to. */
const isHostile = ({ warnings }: Findings) => warnings.some(({ code }) => code === 'suspicious-instructions')

/**
 * What the rules found, completed by the language model where there is one, the document may be shown to it and the paper
 * gives no orders. When the model fails in any way the rules' findings stand. `pages` are those the rules have read.
 */
export async function judgeDocument(
  deps: Pick<Deps, 'languageModel' | 'ids' | 'log'>,
  pages: PageText[],
  context: UnderstandingContext,
  findings: Findings,
): Promise<Judged> {
  const model = deps.languageModel
  if (!model || findings.language === null || isHostile(findings)) return byEmbeddedEngine(findings)
  const matter = matterOf(pages, context, findings)
  const reply = await askModel(model, { ...writeQuestion(matter, deps.ids.next('data')), timeoutMs })
  if (reply.ok) return completeFindings(reply.reply, matter, model.name)
  if (reply.failure !== 'paused') deps.log.error('model.failed', reply.detail, { model: model.name, failure: reply.failure })
  return byEmbeddedEngine(findings, { model: model.name, outcome: reply.failure })
}
