import { z } from 'zod'

export const historyActions = [
  'space.created', 'member.added', 'member.removed', 'staff.assigned',
  'document.created', 'document.viewed', 'document.downloaded', 'document.changed', 'document.moved', 'document.trashed',
  'document.restored', 'document.purged', 'document.analysed', 'document.analysis-failed', 'document.duplicate',
  'suggestion.accepted', 'suggestion.dismissed', 'suggestion.undone', 'access.granted', 'access.revoked',
  'folder.created', 'folder.changed', 'folder.deleted', 'template.applied', 'credit.granted', 'settings.changed',
] as const
export type HistoryAction = (typeof historyActions)[number]

export const via = z.enum(['web', 'extension', 'api', 'link', 'email', 'system'])
export type Via = z.infer<typeof via>

/**
 * One line of a space's journal. `hash` = SHA-256(previousHash + SHA-256 of the entry's canonical JSON), both hex; the
 * first line of a space has a `previousHash` of 64 zeros. `before` and `after` hold only what changed.
 */
export const historyEntry = z.object({
  seq: z.number(),
  at: z.number(),
  action: z.enum(historyActions),
  actor: z.object({ id: z.string(), name: z.string() }),
  documentId: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  via,
  hash: z.string(),
  previousHash: z.string(),
})
export type HistoryEntry = z.infer<typeof historyEntry>
