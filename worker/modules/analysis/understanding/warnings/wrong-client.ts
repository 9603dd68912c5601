import { foldWords } from '../../../../../shared/domain/dates/fold-text'
import type { Warning } from '../../../../../shared/schemas/document'
import type { UnderstandingContext } from '../../../../ports/understanding'
import type { FoundNumber } from '../entities/identifiers'
import { isNear, nameKey } from '../issuer/names'
import { say } from '../reading'
import type { Reading } from '../reading'
import type { SourceText } from '../text/source-text'
import { findClient, holder, isSenders, isUnderAddress, sirenInWords } from './find-client'

/** A row of accounts, its day first and its amount last: whom it names paid or was paid, the paper is another's. */
const entries = /^[ \t|]*\d{1,2}[/.]\d{1,2}\b[^\n]*\d[.,]\d{2}[ \t|]*$/gm

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
  const told = source.fold.slice(0, 150_000).replace(entries, '')
  const text = foldWords(told)
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

/** Whether a number stands in the place of whoever the document is for, not in the sender's own lines. */
function isHolders(source: SourceText, start: number, issuerKey: string): boolean {
  if (isSenders(source, start, issuerKey)) return false
  const isLabelled = holder.test(source.fold.slice(Math.max(0, start - 160), start))
  return isLabelled || isUnderAddress(source, start, issuerKey)
}

/** Two companies that a contract names as its parties; null where it does not name both. */
function bothParties({ parties, type }: Reading): string | null {
  if (!type?.families.includes('contract')) return null
  const [first, second] = parties.filter(({ role, kind }) => role !== null && kind === 'company')
  return first && second ? `«\u00a0${first.name}\u00a0», «\u00a0${second.name}\u00a0»` : null
}

/**
 * A document of somebody else's dropped here, once it is known that the owner appears nowhere: it names another
 * client of the firm, the holder's place a company with a valid SIREN, or a contract both its parties. The
 * sentence says only what the document itself prints, for the client's own people read it too.
 */
export function wrongClientWarning(
  reading: Reading,
  sirens: FoundNumber[],
  issuer: string | null,
): Warning | null {
  const { source, context } = reading
  const issuerKey = issuer ? nameKey(issuer) : ''
  const held = sirens.find(({ start }) => isHolders(source, start, issuerKey))
  const known = held ? null : findClient(source, context.otherClients, sirens, issuer)?.printed
  const printed = held ? sirenInWords(held.value) : (known ?? bothParties(reading))
  if (!printed) return null
  const message = say(
    context,
    `Ce document semble concerner une autre société\u00a0: il porte ${printed}, et ${context.owner.name} n’y apparaît pas.`,
    `This document seems to concern another company: it bears ${printed}, and does not name ${context.owner.name}.`,
  )
  return { code: known ? 'other-client' : 'wrong-client', message }
}
