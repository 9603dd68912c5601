import type { Reading } from '../../reading'
import { sentenceAt } from '../../text/sentences'
import type { SourceLine } from '../../text/source-text'

const furthest = 220

/**
 * Where a value that ends its line ends: there, or on the next lines that its sentence wraps to, told by
 * their small first letter. `end` is an offset in the line.
 */
export function endOfValue({ sentences, source }: Pick<Reading, 'sentences' | 'source'>, line: SourceLine, end: number): number {
  const at = line.start + end
  if (/[.;]$/.test(line.text) || source.fold.slice(at, line.end).trim()) return at
  const sentence = sentenceAt(sentences, at - 1)
  if (!sentence || sentence.end <= line.end || sentence.end - line.start > furthest) return at
  const next = source.slice(line.end, sentence.end)
  return /[\t|:]/.test(next) || /\n\s*[^\p{Ll}\s\d]/u.test(next) ? at : sentence.end
}
