import { foldText } from '../../../../shared/domain/dates/fold-text'
import type { FoundTag } from '../../../ports/understanding'
import { parseRule } from '../understanding/tags/parse-rule'
import type { Matter } from './matter'
import type { ModelReply } from './model-reply'

/** The longest quote kept with a tag. */
const quoteLength = 240

/** Whether a passage speaks of what the rule is about: a name of it, or half of its words. */
function speaksOf(rule: string, text: string) {
  const { names, stems } = parseRule(rule)
  if (names.some((name) => text.includes(foldText(name).text))) return true
  return stems.length > 0 && stems.filter((stem) => text.includes(stem)).length * 2 >= stems.length
}

/** The smart tags of a reply whose passage exists and speaks of the rule; any other is not applied. */
export function findTags({ tags }: ModelReply, matter: Matter): FoundTag[] {
  const found = new Map<string, FoundTag>()
  for (const cited of tags) {
    const tag = matter.tags[cited.tag]
    const passage = matter.passages[cited.passage]
    if (!tag || !passage || found.has(tag.tagId)) continue
    const { start, end } = passage
    const { fold, evidence } = matter.reading.source
    const rule = tag.rules.find((each) => speaksOf(each, fold.slice(start, end)))
    if (rule) found.set(tag.tagId, { tagId: tag.tagId, rule, evidence: evidence(start, Math.min(end, start + quoteLength)) })
  }
  return [...found.values()]
}
