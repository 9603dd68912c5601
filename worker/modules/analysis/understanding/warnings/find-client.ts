import { foldWords } from '../../../../../shared/domain/dates/fold-text'
import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { FoundNumber } from '../entities/identifiers'
import { isSameName, nameKey } from '../issuer/names'
import type { SourceLine, SourceText } from '../text/source-text'

/** What stands before whoever a document is for. */
export const holder = pattern`
  titulaire|assure(?!ur)|denomination|raison sociale|entreprise ?(?::|designee|ci-dessous)
  |(?<!(?:service|relation|espace) )client|debiteur
  |destinataire|redevable|souscripteur|locataire|attention|facture a|bill to|customer
  |immatriculation au r\.?c\.?s\b|\b(?:certifi|attest)\w+[^.]{0,90}\bque (?:la societe|l'(?:entreprise|association|employeur|etablissement))
`
const everyHolder = new RegExp(holder, 'g')

export interface Client {
  name: string
  siren: string | null
}

export interface NamedClient<C extends Client> {
  client: C
  /** What of it the document prints: « le SIREN 552 100 554 », « « TRANSPORTS BRAMENT » ». */
  printed: string
}

export const sirenInWords = (siren: string) => `le SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`

/** A number of the sender's: in a line of legal notices, or right after its name with no holder's label between. */
export function isSenders(source: SourceText, start: number, issuerKey: string): boolean {
  const line = source.lines.find((one) => one.end >= start)
  const isFooter = line
    ? /capital|\brcs\b|ape\b|tel\b/.test(line.text) && !/titulaire|client|assure|^\W*immatriculation/.test(line.text)
    : false
  const before = source.fold.slice(Math.max(0, start - 70), start)
  const label = [...before.matchAll(everyHolder)].at(-1)?.index ?? 0
  const nearest = foldWords(before.slice(label))
  return isFooter || (issuerKey !== '' && nearest.includes(issuerKey.split(' ').slice(0, 2).join(' ')))
}

const addressLines = 3
/** Beyond these a name is told about, not written to. */
const headLines = 60

/** A name that fills its line, with a postal code below: somebody is written to there. */
function isAddressed(lines: SourceLine[], at: number, key: string): boolean {
  if (nameKey(lines[at]?.text ?? '') !== key) return false
  return lines.slice(at + 1, at + 1 + addressLines).some(({ text }) => /(?<!\d)\d{5}(?!\d)/.test(text))
}

/** A number under an address, neither the letterhead's nor the sender's: somebody is written to there. */
export function isUnderAddress({ lines }: SourceText, start: number, issuerKey: string): boolean {
  const at = lines.findIndex((one) => one.end >= start)
  const block = lines.slice(Math.max(0, at - addressLines), at + 1)
  const sender = issuerKey.split(' ').slice(0, 2).join(' ')
  return (
    at > addressLines &&
    issuerKey !== '' &&
    block.some(({ text }) => /(?<!\d)\d{5} [a-z]/.test(text)) &&
    !block.some(({ text }) => foldWords(text).includes(sender))
  )
}

/** The name as printed in a line; null when it is not there. */
function printedName(source: SourceText, line: SourceLine, key: string): string | null {
  const words = key.split(' ').map((word) => word.replace(/[^a-z0-9]/g, ''))
  const name = new RegExp(`(?<![a-z0-9])${words.join('[^a-z0-9]{1,4}')}(?![a-z0-9])`)
  const match = name.exec(source.fold.slice(line.start, line.end))
  return match && source.slice(line.start + match.index, line.start + match.index + match[0].length)
}

/** The client's name where the document's holder stands: behind its label, or over an address that is not the sender's. */
function nameInPlace(source: SourceText, { name }: Client, issuer: string | null): string | null {
  const key = nameKey(name)
  if (key.length < 4) return null
  const lines = source.lines.slice(0, headLines)
  for (const [at, line] of lines.entries()) {
    // Cheap before dear: most clients of a firm are named nowhere.
    if (!line.text.includes(key.split(' ')[0] ?? '')) continue
    const printed = printedName(source, line, key)
    if (!printed) continue
    const isOneWord = !key.includes(' ')
    const labelled = !isOneWord && holder.test(source.fold.slice(Math.max(0, line.start - 80), line.end))
    if (labelled || (issuer !== null && isAddressed(lines, at, key))) return printed
  }
  return null
}

/**
 * The client, of those given, that a document seems to be for: by a SIREN that is not the sender's, or by its name in the
 * holder's place. The sender itself is never it: a supplier may be a client of the same firm. Null when none is, or several.
 */
export function findClient<C extends Client>(
  source: SourceText,
  clients: C[],
  sirens: FoundNumber[],
  issuer: string | null,
): NamedClient<C> | null {
  const issuerKey = issuer ? nameKey(issuer) : ''
  const found = clients.flatMap((client): NamedClient<C>[] => {
    if (issuer && isSameName(issuer, client.name)) return []
    const number = sirens.find(({ value, start }) => value === client.siren && !isSenders(source, start, issuerKey))
    // Without a known sender, a number alone may be the letterhead's.
    const isTheirs = number && (issuer !== null || holder.test(source.fold.slice(Math.max(0, number.start - 160), number.start)))
    if (isTheirs) return [{ client, printed: sirenInWords(number.value) }]
    const printed = nameInPlace(source, client, issuer)
    return printed ? [{ client, printed: `«\u00a0${printed}\u00a0»` }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
