import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { patternWith } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import type { DocumentType } from '../type/document-type'
import { isSameName, nameKey } from './names'
import type { Party } from './parties'
import { publicBodies } from './public-bodies'

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

/** Public bodies named, strongly when the kind of paper is theirs. */
export function publicSenders(source: SourceText, type: DocumentType | null): Party[] {
  const found: Party[] = []
  const label = type ? foldText(type.label).text : ''
  for (const body of publicBodies) {
    for (const match of [...source.fold.matchAll(body.pattern)].slice(0, 6)) {
      const line = source.lines.findIndex((one) => one.end > match.index)
      const printedLine = source.lines[line]
      const fits =
        (body.types?.test(label) ?? false) ||
        (body.family !== null && (type?.families.includes(body.family) ?? false))
      const leads =
        printedLine !== undefined &&
        match.index - printedLine.start < 40 &&
        !/[a-z0-9]{3}.*\b(?:ape|naf|siret)\b/.test(printedLine.text)
      const isStaffPaper = type?.families.includes('employment') ?? false
      const top = leads && (fits || !isStaffPaper) && line < 8 && (printedLine?.text.length ?? 0) < 90 ? 4.5 : 0
      const printed = source.slice(match.index, match.index + match[0].length)
      const name = /^(?:greffe|mairie|commune|ville|prefecture)/.test(match[0])
        ? clean(printed).trim()
        : body.name
      found.push({
        name,
        start: match.index,
        end: match.index + match[0].length,
        score: (fits ? 7 : 0) + top,
        kind: 'public',
        role: null,
      })
    }
  }
  return found
}
