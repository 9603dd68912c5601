import { eq } from 'drizzle-orm'
import { cleanFileName, splitExtension } from '../../../shared/domain/file-name'
import type { DocumentPatch } from '../../../shared/schemas/document'
import { document, suggestion } from '../../db/tables/documents'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor, Entry } from '../audit/entry'
import { folderPath } from '../folders/folder-path'
import { readFolders, requireFolder } from '../folders/queries'
import { indexText } from './index-text'
import { openFolder } from './open-folder'

type Changes = Partial<typeof document.$inferInsert>

/** A new name keeps the file's extension, and is as clean as a deposited one. */
export function renamed(current: DocumentRecord, name: string) {
  const [, extension] = splitExtension(current.name)
  const clean = cleanFileName(name, current.name)
  return clean.toLowerCase().endsWith(extension.toLowerCase()) ? clean : clean + extension
}

function toChanges(deps: Deps, actor: Actor, current: DocumentRecord, patch: DocumentPatch): Changes {
  const changes: Changes = {}
  if (patch.name !== undefined) changes.name = renamed(current, patch.name)
  if (patch.folderId !== undefined) changes.folderId = patch.folderId
  if (patch.flagged !== undefined) changes.flagged = patch.flagged
  if (patch.ai !== undefined) changes.ai = patch.ai
  if (patch.note !== undefined) {
    changes.note = patch.note ? { text: patch.note, author: actor.name, at: deps.clock.now() } : null
  }
  for (const field of ['description', 'dueDate', 'noticeDate', 'type'] as const) {
    const value = patch[field]
    if (value === undefined) continue
    changes[field] = value || null
    changes[`${field}By`] = 'person'
  }
  return changes
}

const shown = ['name', 'folderId', 'description', 'dueDate', 'noticeDate', 'type', 'note', 'flagged', 'ai'] as const

function difference(before: DocumentRecord, changes: Changes) {
  const keys = shown.filter((key) => key in changes && JSON.stringify(changes[key]) !== JSON.stringify(before[key]))
  return {
    before: Object.fromEntries(keys.map((key) => [key, before[key]])),
    after: Object.fromEntries(keys.map((key) => [key, changes[key]])),
    keys,
  }
}

/** From and to as people read them (S-24). */
async function describeMove(deps: Deps, spaceId: string, from: string | null, to: string | null) {
  const folders = await readFolders(deps, [spaceId])
  return {
    before: { folder: folderPath(folders, from), folderId: from },
    after: { folder: folderPath(folders, to), folderId: to },
  }
}

/** Writes what a person changed; what they wrote is theirs from then on. A patch that changes nothing writes nothing. */
export async function changeDocument(
  deps: Deps,
  actor: Actor,
  granted: GrantedDocument<'write'>,
  patch: DocumentPatch,
): Promise<DocumentRecord> {
  const { document: current } = granted
  const { spaceId, id: documentId } = current
  if (patch.folderId) await requireFolder(deps, spaceId, patch.folderId)
  const changes = toChanges(deps, actor, current, patch)
  const { before, after, keys } = difference(current, changes)
  if (keys.length === 0) return current
  const moves = keys.includes('folderId')
  const entries: Entry[] = []
  if (moves) {
    const move = await describeMove(deps, spaceId, current.folderId, patch.folderId ?? null)
    entries.push({ spaceId, documentId, actor, action: 'document.moved', ...move })
  }
  if (keys.some((key) => key !== 'folderId')) {
    const { folderId: _from, ...rest } = before
    const { folderId: _to, ...restAfter } = after
    entries.push({ spaceId, documentId, actor, action: 'document.changed', before: rest, after: restAfter })
  }
  const [updated] = (await commit(deps, entries, [
    deps.shard.update(document).set(changes).where(eq(document.id, documentId)).returning(),
    ...(moves ? [deps.shard.delete(suggestion).where(openFolder(documentId))] : []),
    indexText(deps, documentId),
  ])) as [[DocumentRecord]]
  return updated[0]
}
