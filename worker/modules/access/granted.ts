import type { DocumentLevel, SpacePermission, Standing } from '../../../shared/domain/permissions'
import type { document } from '../../db/tables/documents'
import type { space } from '../../db/tables/spaces'

declare const proof: unique symbol

export type SpaceRecord = typeof space.$inferSelect
export type DocumentRecord = typeof document.$inferSelect

/** Proof that the actor may do P in this space: only `requireSpace` makes one. */
export interface GrantedSpace<P extends SpacePermission = SpacePermission> {
  readonly [proof]: P
  readonly space: SpaceRecord
  readonly standing: Standing
}

/** Proof that the actor reaches level L on this document: only `requireDocument` makes one. */
export interface GrantedDocument<L extends DocumentLevel = DocumentLevel> {
  readonly [proof]: L
  readonly document: DocumentRecord
  readonly space: SpaceRecord
  readonly standing: Standing
  readonly level: DocumentLevel
}
