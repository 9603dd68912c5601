import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { SourceLine, SourceText } from '../text/source-text'
import { isSameName } from './names'
import { bornPersonsIn, formPersonsIn, personsIn } from './names-in-line'
import { companiesIn, introducedIn, labelledIn } from './names-in-line'
import type { NameInLine } from './names-in-line'
import { partSource } from './role-labels'

/** Somebody the document names, with why it may be the other party. */
export interface Party {
  name: string
  start: number
  end: number
  /** Sum of the signs for being the sender or the other signatory. */
  score: number
  kind: 'company' | 'person' | 'public' | 'letterhead'
  /** Its part in the contract (« bailleur »), when told. */
  role: string | null
}

const isPart = new RegExp(`^(?:le |la |l')?${partSource}s?\\b`)
const representative = pattern`
  (?:represent\w+[^;]{0,40} par (?:(?:son|sa|ses|leur) )?(?:(?!et )[a-z'-]+,? ){0,3}
  |en la personne de |attention de |(?:suivi|prepare|etabli) par |(?:contact|interlocuteur
  |dossier|reference) ?:? |(?:president|gerante?|directeur|directrice
  |presidente)\w*(?: general\w*)?,? |(?:cher|chere|bonjour|dear|agreer),? )$
`

const maxMentions = 400
const maxUnits = 60_000

/** A name of a line as a party. */
const partyOf = (
  line: SourceLine,
  { name, at, length }: NameInLine,
  score: number,
  kind: Party['kind'],
): Party => ({
  name,
  start: line.start + at,
  end: line.start + at + length,
  score,
  kind,
  role: null,
})

const prose = 60

/** « Matériel : … » starts a field of its own. */
const labelled = /^[a-z' ]{2,30} ?:/

/** The printed line, with the start of the next where a line of prose breaks a name. Offsets stay those of the line. */
function withContinuation(source: SourceText, line: SourceLine, next: SourceLine | undefined): string {
  const text = source.slice(line.start, line.end)
  const goesOn = next?.page === line.page && next.start === line.end + 1 && line.text.length >= prose
  if (!goesOn || text.length !== line.end - line.start || labelled.test(next.text)) return text
  return `${text} ${source.slice(next.start, Math.min(next.end, next.start + 70))}`
}

/** Companies and persons named in the first pages and the last, line by line. Owner excluded. */
export function mentionsOf(source: SourceText, owner: string): Party[] {
  const last = source.pages.length
  let room = maxUnits
  const wanted = source.lines
    .filter((line) => (line.page <= 3 || line.page >= last - 1) && (room -= line.text.length) > 0)
    .slice(0, 420)
  const isOther = (name: string) => !isSameName(name, owner) && !isPart.test(foldText(name).text)
  const found = wanted.flatMap((line, index) => {
    const text = withContinuation(source, line, wanted[index + 1])
    const length = line.end - line.start
    const folded = source.fold.slice(line.start, line.end)
    if (!folded.trim()) return []
    const named = [...labelledIn(text, folded, wanted[index - 1]?.text ?? ''), ...introducedIn(text)]
    const persons = personsIn(text).filter(({ name, at }) => {
      const before = source.fold.slice(Math.max(0, line.start + at - 70), line.start + at)
      return !representative.test(before.replace(/\s+/g, ' ')) && !isSameName(name, owner)
    })
    return [
      ...named.filter(({ name }) => isOther(name)).map((one) => partyOf(line, one, 1, 'company')),
      ...companiesIn(text)
        .filter(({ name }) => isOther(name))
        .map((one) => partyOf(line, one, 2, 'company')),
      ...[...formPersonsIn(text), ...bornPersonsIn(text)]
        .filter(({ name }) => isOther(name))
        .map((one) => partyOf(line, one, 3.5, 'person')),
      ...persons.map((one) => partyOf(line, one, 0.5, 'person')),
    ].filter(({ start }) => start < line.start + length)
  })
  return found.slice(0, maxMentions)
}
