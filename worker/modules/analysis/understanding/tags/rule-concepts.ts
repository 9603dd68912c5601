import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { Family } from '../type/document-type'
import { documentTypes } from '../type/find-type'
import { isGeneric } from '../type/score-title'
import { aliases, broadFamilies, factCues, topics } from './concepts'
import type { FactName } from './concepts'

/** What a clause of a rule speaks of. */
export interface Concepts {
  /** Labels of precise kinds. */
  labels: Set<string>
  families: Set<Family>
  facts: FactName[]
}

/** « factures », « baux », « travaux » as singular words, so that titles match them. */
const singular = (text: string) =>
  text.replace(/[a-z]{4,}/g, (word) =>
    /(?:aux)$/.test(word)
      ? `${word.slice(0, -3)}al`
      : /[^s]s$|[^aiou]x$/.test(word)
        ? word.slice(0, -1)
        : word,
  )

/** « Certificat » alone names no kind. */
const genericLabels = new Set(documentTypes.filter(isGeneric).map(({ label }) => label))

/**
 * Labels of the kinds named in a text; « bail » inside « crédit-bail » is not one: the longest reading of
 * the same words wins.
 */
function labelsIn(text: string): { label: string; words: string }[] {
  const hits: { label: string; start: number; end: number }[] = []
  for (const type of documentTypes) {
    if (genericLabels.has(type.label)) continue
    const named = text.indexOf(foldText(type.label).text)
    if (named >= 0) hits.push({ label: type.label, start: named, end: named + type.label.length })
    for (const match of text.matchAll(type.title))
      hits.push({ label: type.label, start: match.index, end: match.index + match[0].length })
  }
  return hits
    .filter(
      ({ start, end }) =>
        !hits.some(
          (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
        ),
    )
    .map(({ label, start, end }) => ({ label, words: text.slice(start, end) }))
}

/** The words of a label as they may stand in the rule, singular or plural. */
const looseWords = (words: string) =>
  new RegExp(
    words
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .map((word) => `${word.replace(/(?:al|s|x)$/, '')}[a-z]{0,3}`)
      .join('[^a-z0-9]+'),
  )

/** Topics of a text; in « formation du personnel » only the first: the second qualifies it. */
function topicsIn(text: string): Family[] {
  const hits = topics.flatMap(([family, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{ family, start: match.index, end: match.index + match[0].length }] : []
  })
  const qualifies = (hit: { start: number }) =>
    hits.some(
      (other) =>
        other.end < hit.start &&
        /^ (?:du|de|des|de la|de l'|d') ?$/.test(text.slice(other.end, hit.start)) &&
        !broadFamilies.has(other.family),
    )
  return hits.filter((hit) => !qualifies(hit)).map(({ family }) => family)
}

const namesKinds = ({ labels, families }: Concepts) =>
  labels.size > 0 || [...families].some((family) => !broadFamilies.has(family))

/** The kinds, topics and conditions that a folded text names; brackets only illustrate what stands before. */
export function conceptsOf(text: string): Concepts {
  const bare = conceptsIn(text.replace(/\([^)]*\)/g, ' '))
  return namesKinds(bare) ? bare : conceptsIn(text)
}

function conceptsIn(text: string): Concepts {
  const found: Concepts = { labels: new Set(), families: new Set(), facts: [] }
  const forms = [text, singular(text)]
  let rest = text
  for (const form of forms) {
    for (const { label, words } of labelsIn(form)) {
      found.labels.add(label)
      rest = rest.replace(looseWords(words), ' # ')
    }
  }
  for (const [label, words] of aliases) {
    if (!words.test(rest)) continue
    found.labels.add(label)
    rest = rest.replace(words, ' # ')
  }
  if (/\btva\b/.test(rest)) found.labels.add('Déclaration de TVA')
  const single = found.labels.size > 0 && !/[:,;.]|\b(?:ou|et|or|and)\b/.test(text.replace(/[.]$/, ''))
  for (const family of single ? [] : topicsIn(rest)) found.families.add(family)
  for (const [fact, pattern] of factCues) if (pattern.test(text)) found.facts.push(fact)
  if (found.facts.includes('foreign')) found.facts = found.facts.filter((fact) => fact !== 'language')
  return found
}
