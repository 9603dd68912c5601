import { pattern } from '../../../../../shared/domain/dates/pattern'
import { foldWords } from '../../../../../shared/domain/dates/fold-text'
import type { UnderstandingContext } from '../../../../ports/understanding'
import type { FoundNumber } from '../entities/identifiers'
import { isNear, nameKey } from '../issuer/names'
import { say } from '../reading'
import type { SourceText } from '../text/source-text'

const holder = pattern`
  titulaire|assure|denomination|raison sociale|\bl'entreprise\b|entreprise (?:designee|ci-dessous)|client|debiteur
  |destinataire|redevable|souscripteur|locataire|attention|facture a|bill to|customer
`

/** Whether the owner's number or the words of its name stand anywhere, scanner's slips forgiven. */
export function namesOwner(
  source: SourceText,
  owner: UnderstandingContext['owner'],
  sirens: FoundNumber[],
): boolean {
  if (
    owner.siren &&
    (sirens.some(({ value }) => value === owner.siren) ||
      source.fold.replace(/[\s.]/g, '').includes(owner.siren))
  )
    return true
  const words = nameKey(owner.name)
    .split(' ')
    .filter((word) => word.length > 2)
  if (!words.length) return true
  const text = foldWords(source.fold.slice(0, 150_000))
  const present = new Set(text.split(' '))
  const has = (word: string) =>
    present.has(word) || (word.length > 5 && [...present].some((other) => isNear(other, word)))
  const hits = words.filter(has).length
  return (
    hits === words.length ||
    (words.length > 2 && hits >= words.length - 1) ||
    text.includes(foldWords(owner.name))
  )
}

/**
 * A document of somebody else's dropped here, once it is known that the owner appears nowhere: the holder's
 * place names another client of the firm, or a company with a valid SIREN. Names of other clients are told
 * only when they are in the list the caller may see.
 */
export function wrongClientWarning(
  source: SourceText,
  context: UnderstandingContext,
  sirens: FoundNumber[],
  issuer: string | null,
): string | null {
  const issuerKey = issuer ? nameKey(issuer) : ''
  const words = foldWords(source.fold.slice(0, 60_000))
  for (const other of context.otherClients) {
    const key = nameKey(other.name)
    const bySiren = other.siren !== null && sirens.some(({ value }) => value === other.siren)
    const byName = key.length > 5 && key !== issuerKey && words.includes(key)
    if (bySiren || byName)
      return say(
        context,
        `Ce document semble appartenir à ${other.name}.`,
        `This document seems to belong to ${other.name}.`,
      )
  }
  for (const { value, start } of sirens) {
    const before = source.fold.slice(Math.max(0, start - 160), start)
    const line = source.lines.find((one) => one.end >= start)
    const isFooter = line
      ? /capital|\brcs\b|ape\b|tel\b/.test(line.text) && !/titulaire|client|assure/.test(line.text)
      : false
    const ofIssuer =
      issuerKey !== '' && foldWords(before.slice(-70)).includes(issuerKey.split(' ').slice(0, 2).join(' '))
    if (isFooter || ofIssuer || !holder.test(before)) continue
    const siren = value.replace(/(\d{3})(?=\d)/g, '$1 ')
    return say(
      context,
      `Le SIREN ${siren} n’est pas celui de ${context.owner.name}, qui n’apparaît pas dans le document.`,
      `SIREN ${siren} is not that of ${context.owner.name}, which the document does not name.`,
    )
  }
  return null
}
