import { describe, expectTypeOf, it } from 'vitest'
import type { DocumentRecord, GrantedDocument, GrantedSpace, SpaceRecord } from '../../worker/modules/access/granted'
import type { requireDocument } from '../../worker/modules/access/require-document'
import type { requireSpace } from '../../worker/modules/access/require-space'
import type { Analysed } from '../../worker/modules/analysis/steps/save-findings'
import type { CreditReservation } from '../../worker/modules/credits/reserve-credit'
import type { beginCapture } from '../../worker/modules/documents/captures'
import type { changeDocument } from '../../worker/modules/documents/change-document'
import type { depositDocument } from '../../worker/modules/documents/deposit-document'
import type { trashDocument } from '../../worker/modules/documents/trash-document'
import type { StorageApproval } from '../../worker/modules/quotas/storage-approval'
import type { Standing } from '../../shared/domain/permissions'

/** What a caller could put together without asking. */
interface Forged {
  space: SpaceRecord
  document: DocumentRecord
  standing: Standing
  level: 'manage'
}

// Held by the compiler, which `npm test` runs over the tests: a precondition that anybody could forge does not compile here.
describe('promise 5: a precondition is a type', () => {
  it('S-07: a deposit asks for the right to add, which only the check of the space gives', () => {
    expectTypeOf<Parameters<typeof depositDocument>[2]>().toEqualTypeOf<GrantedSpace<'document:add'>>()
    expectTypeOf<Awaited<ReturnType<typeof requireSpace<'document:add'>>>>().toEqualTypeOf<GrantedSpace<'document:add'>>()
    expectTypeOf<Forged>().not.toExtend<GrantedSpace>()
    expectTypeOf<GrantedSpace<'space:enter'>>().not.toExtend<GrantedSpace<'document:add'>>()
  })

  it('S-07: a change or a deletion asks for the level that only the check of the document gives', () => {
    expectTypeOf<Parameters<typeof changeDocument>[2]>().toEqualTypeOf<GrantedDocument<'write'>>()
    expectTypeOf<Parameters<typeof trashDocument>[2]>().toEqualTypeOf<GrantedDocument<'write'>>()
    expectTypeOf<Awaited<ReturnType<typeof requireDocument<'write'>>>>().toEqualTypeOf<GrantedDocument<'write'>>()
    expectTypeOf<Forged>().not.toExtend<GrantedDocument>()
    expectTypeOf<GrantedDocument<'read'>>().not.toExtend<GrantedDocument<'write'>>()
  })

  it('S-18: the first row of a capture asks for room that was approved', () => {
    expectTypeOf<Parameters<typeof beginCapture>[3]>().toEqualTypeOf<StorageApproval>()
    expectTypeOf<Pick<StorageApproval, 'sizeBytes' | 'stillFits'>>().not.toExtend<StorageApproval>()
  })

  it('S-21: findings are kept only against a credit that was set aside', () => {
    expectTypeOf<Analysed['credit']>().toEqualTypeOf<CreditReservation>()
    expectTypeOf<{ documentId: string; run: number }>().not.toExtend<CreditReservation>()
  })
})
