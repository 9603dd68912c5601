import type { PageText } from '../../../../shared/schemas/document'
import type { Findings, TagRule, UnderstandingContext } from '../../../ports/understanding'
import { type Candidate, dayCandidates, partyCandidates, readingOf, typeCandidates } from '../understanding/candidates'
import type { Reading } from '../understanding/reading'
import { parseRule } from '../understanding/tags/parse-rule'
import { type Passage, passagesOf } from './passages-of'

/** What a model is asked about one paper: only what the rules left open, and the words of the summary. */
export interface Matter {
  reading: Reading
  findings: Findings
  passages: Passage[]
  /** Empty where the rules have decided. */
  types: Candidate[]
  issuers: Candidate[]
  days: Candidate[]
  tags: TagRule[]
}

/** A due date below this may be doubted: few or far words told what it is, or the scan is poor. */
export const firmConfidence = 0.75

/** Rules in words that no vocabulary of ours covers: there the embedded engine only compares words. */
function isOpen(rule: string) {
  const { labels, families, facts } = parseRule(rule).wanted
  return labels.size === 0 && families.size === 0 && facts.length === 0
}

function openTags({ tagRules }: UnderstandingContext, { tags }: Findings): TagRule[] {
  const applied = new Set(tags.map(({ tagId }) => tagId))
  return tagRules.flatMap((tag) => {
    const rules = tag.rules.filter(isOpen)
    return applied.has(tag.tagId) || rules.length === 0 ? [] : [{ ...tag, rules }]
  })
}

/** Gathers the lists; `pages` are those the rules have read. */
export function matterOf(pages: PageText[], context: UnderstandingContext, findings: Findings): Matter {
  const reading = readingOf(pages, context)
  const { type, issuer, dueDate } = findings
  const hasDays = reading.type?.due !== 'none' && (dueDate === null || dueDate.confidence < firmConfidence)
  return {
    reading,
    findings,
    passages: passagesOf(reading),
    types: type ? [] : typeCandidates(reading),
    issuers: issuer ? [] : partyCandidates(reading),
    days: hasDays ? dayCandidates(reading, pages) : [],
    tags: openTags(context, findings),
  }
}
