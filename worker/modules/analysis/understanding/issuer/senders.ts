import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import type { DocumentType } from '../type/document-type'
import { isSameName, nameAt, nameKey } from './names'
import type { Party } from './parties'
import { publicBodies } from './public-bodies'
import type { PublicBody } from './public-bodies'

const clean = (text: string) => text.replace(/\s+/g, ' ')

/** Who an e-mail is from, unless the owner wrote it. */
export function sendersOf(source: SourceText, owner: string): Party[] {
  const found: Party[] = []
  for (const line of source.lines.slice(0, 12)) {
    const printed = source.slice(line.start, line.end)
    const match = /^\s*(?:De|From|Von|Expéditeur)\s?:\s?"?([^"<\n]{3,70}?)"?\s*(?:<|\[|$)/u.exec(printed)
    const name = match?.[1]?.trim()
    const ownerWords = nameKey(owner)
      .split(' ')
      .filter((word) => word.length > 4)
    if (
      name &&
      !/@/.test(name) &&
      !isSameName(name, owner) &&
      !ownerWords.some((word) => line.text.includes(word))
    ) {
      found.push({
        name: name.replace(
          patternWith('i')`
            ^(?:service clients?|recouvrement|comptabilité|facturation)\s+(?:[-–]\s)?
          `,
          '',
        ),
        start: line.start,
        end: line.end,
        score: 5,
        kind: 'letterhead',
        role: null,
      })
    }
  }
  return found
}

/** The words of a body's name as printed: « DREAL Bretagne », « VILLE DE GRENOBLE ». */
const printedName = ({ slice, pages }: SourceText, start: number) =>
  nameAt(slice(start, Math.min(start + 80, pages.at(-1)?.end ?? start)).replace(/\n[^]*/, ''))

const isFor = ({ types, family }: PublicBody, type: DocumentType | null, label: string) =>
  (types?.test(label) ?? false) || (family !== null && (type?.families.includes(family) ?? false))

/** What it is worth to open one of the first lines; the first one most. */
function topScore(source: SourceText, at: number): number {
  const index = source.lines.findIndex((one) => one.end > at)
  const line = source.lines[index]
  if (!line || index >= 8 || line.text.length >= 90 || at - line.start >= 40) return 0
  return /[a-z0-9]{3}.*\b(?:ape|naf|siret)\b/.test(line.text) ? 0 : 5 - index * 0.2
}

/** Public bodies named, strongly when the kind of paper is theirs. */
export function publicSenders(source: SourceText, type: DocumentType | null): Party[] {
  const label = type ? foldText(type.label).text : ''
  const isOfStaff = type?.families.includes('employment') ?? false
  return publicBodies.flatMap((body) => {
    const fits = isFor(body, type, label)
    return [...source.fold.matchAll(body.pattern)].slice(0, 6).map((match) => {
      const top = fits || !isOfStaff ? topScore(source, match.index) : 0
      const whole = /^greffe/.test(match[0])
      const [start, end] = [match.index, match.index + match[0].length]
      return {
        name: whole ? clean(source.slice(start, end)).trim() : (body.name ?? printedName(source, start)),
        start,
        end,
        score: (fits ? 7 : 0) + top,
        kind: 'public' as const,
        role: null,
      }
    })
  })
}
