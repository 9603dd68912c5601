import { sql } from 'drizzle-orm'
import { formatSize } from '../../../shared/i18n/formats'
import { maximumFileBytes } from '../../../shared/domain/plans'
import { AppError } from '../../ports/app-error'
import type { SpaceRecord } from '../access/granted'

declare const proof: unique symbol

/** Proof that a size fits. It holds the SQL that reserves it: the batch that spends it fails whole when a race took the room. */
export interface StorageApproval {
  readonly [proof]: 'storage'
  readonly sizeBytes: number
  /** 1 when the size still fits at the moment of the batch, else 0 (refused by CHECK). */
  readonly stillFits: ReturnType<typeof sql<number>>
}

function refuse(target: SpaceRecord, sizeBytes: number): never {
  const left = formatSize(Math.max(target.limitBytes - target.usedBytes, 0), target.language)
  const used = formatSize(target.usedBytes, target.language)
  const size = formatSize(sizeBytes, target.language)
  throw new AppError(
    'storage.exhausted',
    target.language === 'en'
      ? `This file (${size}) does not fit: ${used} used, ${left} left. Nothing was sent; the documents stored stay readable.`
      : `Ce fichier (${size}) ne tient plus dans l’espace\u00a0: ${used} utilisés, ${left} restants. Rien n’a été envoyé\u00a0; les documents déjà là restent lisibles.`,
  )
}

/** Checks a size against the largest file and the space's quota, before a byte is transferred (S-18). */
export function approveStorage(target: SpaceRecord, sizeBytes: number): StorageApproval {
  if (sizeBytes > maximumFileBytes) {
    throw new AppError('file.too-large', 'Ce fichier dépasse 100\u00a0Mo\u00a0: Liasse ne peut pas le recevoir. Rien n’a été envoyé.')
  }
  if (target.usedBytes + sizeBytes > target.limitBytes) refuse(target, sizeBytes)
  const stillFits = sql<number>`(SELECT used_bytes + ${sizeBytes} <= limit_bytes FROM space WHERE id = ${target.id})`
  return { sizeBytes, stillFits } as unknown as StorageApproval
}

/** The refusal when a race took the room between the check and the batch. */
export function refuseStorage(target: SpaceRecord, sizeBytes: number): never {
  return refuse(target, sizeBytes)
}
