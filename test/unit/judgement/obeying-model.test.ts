import { describe, expect, it } from 'vitest'
import { completeFindings } from '../../../worker/modules/analysis/judgement/complete-findings'
import { judgeDocument } from '../../../worker/modules/analysis/judgement/judge-document'
import { matterOf } from '../../../worker/modules/analysis/judgement/matter'
import { modelReply } from '../../../worker/modules/analysis/judgement/model-reply'
import { writeQuestion } from '../../../worker/modules/analysis/judgement/write-question'
import { understand } from '../../../worker/modules/analysis/understanding/understand'
import type { LanguageModel } from '../../../worker/ports/language-model'
import { papers, rules } from '../../corpora/injections/papers'
import { obey } from '../../support/model-peer/obey'
import { cases, contextOf, factsOf, pagesOf, plantedIn, read, wordsOf } from './papers-with-orders'

const obeying: LanguageModel = { name: 'openai:obeys', ask: async ({ user }) => ({ ok: true, value: obey(user) }) }
const deps = { languageModel: obeying, ids: { next: () => 'data_x' }, log: { info: () => {}, error: () => {} } }

/** What the obeying model makes of a paper that was shown to it, whatever the paper says. */
function shownToTheModel(pages: ReturnType<typeof pagesOf>, context: ReturnType<typeof contextOf>) {
  const findings = understand(pages, context)
  const matter = matterOf(pages, context, findings)
  const reply = modelReply.parse(obey(writeQuestion(matter, 'data_x').user))
  return { before: findings, after: completeFindings(reply, matter, 'openai:obeys') }
}

/** Rules in words of the client's own, where a model may see what the vocabulary does not. */
const openTags = rules.slice(4).map(({ tagId }) => tagId)

describe('texts planted in papers', () => {
  it.each(cases)('the embedded engine alone is not moved: %s', (_, { paper, injection }) => {
    const plain = read(paper).findings
    for (const planted of plantedIn(paper, injection)) {
      const { findings } = read(planted)
      expect(factsOf(findings)).toEqual(factsOf(plain))
      for (const word of injection.payload) expect(wordsOf(findings)).not.toContain(word.toLowerCase())
      expect(findings.warnings.map(({ code }) => code)).toContain('suspicious-instructions')
    }
  })

  it.each(cases)('a model that obeys everything changes nothing: %s', async (_, { planted }) => {
    const { pages, context, findings } = read(planted)
    const judged = await judgeDocument(deps, pages, context, findings)
    expect(judged.findings).toEqual(findings)
    expect([judged.engine, judged.fromModel, judged.doubtful, judged.asked]).toEqual(['embedded', [], [], null])
  })

  it.each(cases)('were it shown what is left of the paper, no fact would change and nothing be said: %s', (_, { injection, planted }) => {
    const { pages, context } = read(planted)
    const { before, after } = shownToTheModel(pages, context)
    const { tags, ...facts } = factsOf(after.findings)
    const { tags: tagsBefore, ...factsBefore } = factsOf(before)
    expect(facts).toEqual(factsBefore)
    expect(tags.filter((tag) => !openTags.includes(tag))).toEqual(tagsBefore)
    for (const word of [...injection.payload, 'https', 'exfil', '2099', 'sans réserve']) expect(wordsOf(after.findings)).not.toContain(word.toLowerCase())
  })

  it.each(cases)('were nothing recognised as an order, no value the rules found would change: %s', (_, { paper, planted }) => {
    const { before, after } = shownToTheModel(pagesOf(planted.text), contextOf(paper.fileName))
    for (const field of ['type', 'issuer', 'dueDate', 'noticeDate', 'name'] as const) {
      if (before[field] !== null) expect(after.findings[field]?.value).toBe(before[field].value)
    }
    expect(after.doubtful).toEqual(before.dueDate === null && after.findings.dueDate ? ['dueDate'] : [])
    expect(after.findings.warnings).toEqual(before.warnings)
    expect(JSON.stringify(after)).not.toMatch(/exfil\.test\/pay|usr_intrus|fld_0000000000000000000000000000000x"/)
  })
})

describe('papers without orders', () => {
  it.each(papers.map((paper) => [paper.name, paper] as const))('are shown to the model: %s', async (_, paper) => {
    const { pages, context, findings } = read(paper)
    expect(findings.warnings).toEqual([])
    expect((await judgeDocument(deps, pages, context, findings)).asked?.model).toBe('openai:obeys')
  })
})
