import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { foldWords } from '../../../../../../shared/domain/dates/fold-text'
import { nameKey } from '../../issuer/names'
import type { Reading } from '../../reading'
import { quotedAt } from './quoted'

const address = patternWith('dg')`
  (\d{1,4}(?: ?bis| ?ter| ?quater|-\d{1,4})?,? (?:rue|avenue|av\.?|boulevard|bd|place|chemin|route
  |impasse|allees?|quai
  |cours|square|passage|faubourg|mail|esplanade|montee|villa|zone|sentier|ruelle|venelle|rond-point)
  (?:[^\n;|\t(]|\n(?!\n)){3,50}?(?:[,\s-]+\d{5}(?:\s(?:[a-z][a-z'-]+)(?:[ -][a-z][a-z'-]+){0,3})?
  |,? a [a-z][a-z-]{2,25}(?: \(\d{2,5}\))?))(?=[.,;\n\t|()]|\s[(]|\s{2}|$|\s(?:d'une|comprenant|et|pour))
`
const ofParty = /siege|proprietaire ?:|bailleur ?:|demeurant|domicilie|residant|diagnostiqueur|agence|adresse (?:du proprietaire|du bailleur|de correspondance)/
const ofPlace = patternWith('')`
  situee?s?|\bsise?s?\b|adresse (?:du (?:bien|logement|risque|local)|des (?:locaux|lieux)|de l'immeuble)
  |adresse ?:
  |(?:locaux|logement|immeuble(?: du)?|designation|bien (?:loue|vise|concerne)|emplacement
  |parking)[^.,]{0,20}$
`

const bareLabel = /^\s*adresse ?:\s*$/
const goesOn = (row: string) => /^\s*\p{Ll}/u.test(row)

/** The address of what is let, surveyed or insured, as printed; never that of a party. */
export function placeOf({ source, context, parties }: Reading): string | null {
  const named = [context.owner.name, ...parties.slice(0, 2).map(({ name }) => name)].map(nameKey).filter((key) => key.length > 3)
  for (const match of source.fold.slice(0, 14_000).matchAll(address)) {
    const [start, end] = match.indices?.[1] ?? []
    if (start === undefined || end === undefined) continue
    const near = source.fold.slice(Math.max(0, start - 70), start)
    const row = near.split('\n').at(-1) ?? ''
    // « adresse : » alone and a line that goes on belong to whoever the lines above name.
    const isOwnRow = ofPlace.test(row) && !bareLabel.test(row) && !goesOn(source.slice(start - row.length, start))
    const before = (isOwnRow ? row : near.slice(near.lastIndexOf('\n\n') + 1)).replace(/\s+/g, ' ')
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1)
    if (!ofPlace.test(clause) || ofParty.test(before) || named.some((name) => foldWords(before).includes(name))) continue
    const found = quotedAt(source, start, end)
    if (found) return found.text
  }
  return null
}
