import { and, eq } from 'drizzle-orm'
import type { SuggestionField } from '../../../shared/schemas/document'
import { document, suggestion } from '../../db/tables/documents'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord, GrantedDocument } from '../access/granted'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { folderPath } from '../folders/folder-path'
import { readFolders, requireFolder } from '../folders/queries'
import { renamed } from './change-document'
import { indexText } from './index-text'

export type Decision = 'accept' | 'dismiss' | 'undo'
type SuggestionRecord = typeof suggestion.$inferSelect
type Writer = 'engine' | 'person' | null
type Changes = Partial<typeof document.$inferInsert>

/** The column in force for each field that can be suggested. */
const columns = {
  dueDate: 'dueDate', noticeDate: 'noticeDate', type: 'type', description: 'description',
  issuer: 'issuer', summary: 'summary', name: 'name', folder: 'folderId',
} as const
type Decidable = keyof typeof columns

const withWriter = (field: Decidable): field is 'dueDate' | 'noticeDate' | 'type' | 'description' =>
  ['dueDate', 'noticeDate', 'type', 'description'].includes(field)

function assign(field: Decidable, value: string | null, by: Writer): Changes {
  const changes: Changes = { [columns[field]]: value }
  if (withWriter(field)) changes[`${field}By`] = by
  return changes
}

async function findSuggestion(deps: Deps, documentId: string, field: SuggestionField): Promise<SuggestionRecord> {
  const [found] = await deps.shard.select().from(suggestion).where(and(eq(suggestion.documentId, documentId), eq(suggestion.field, field)))
  if (!found || !(field in columns)) throw new AppError('suggestion.unknown', 'Il n’y a pas de proposition pour ce champ.')
  return found
}

interface InForce {
  value: string | null
  by: Writer
}

/** Names and folders are only ever proposed: refusing one takes nothing out of force. */
const isOnlyProposed = (field: Decidable) => field === 'name' || field === 'folder'

/** What undoing gives back; throws when a person has written the field since, for undo does not reach behind that. */
function restore(current: DocumentRecord, found: SuggestionRecord, previous: InForce, inForce: InForce): Changes {
  const field = found.field as Decidable
  if (found.state === 'dismissed') {
    if (field === 'name' || (inForce.value === previous.value && inForce.by === previous.by)) return {}
    if (field !== 'folder' && inForce.value === null) return assign(field, previous.value, previous.by)
  } else {
    const accepted = field === 'name' ? renamed(current, found.value) : found.value
    if (inForce.value === accepted) return assign(field, previous.value, previous.by)
  }
  throw new AppError('conflict', 'Ce champ a été modifié depuis\u00a0: changez-le directement, rien n’a été annulé.')
}

interface Outcome {
  changes: Changes
  state: SuggestionRecord['state']
  previous: SuggestionRecord['previous']
}

/** What a decision makes of the document and of the suggestion; null when it changes nothing. */
function decide(current: DocumentRecord, found: SuggestionRecord, decision: Decision): Outcome | null {
  const field = found.field as Decidable
  const inForce: InForce = { value: current[columns[field]], by: withWriter(field) ? current[`${field}By`] : null }
  if (decision === 'undo') {
    if (!found.previous) return null
    return { changes: restore(current, found, found.previous, inForce), state: found.previous.state, previous: null }
  }
  if (found.state !== 'proposed' && found.state !== 'unverified') return null
  const previous = { ...inForce, state: found.state }
  if (decision === 'accept') {
    const value = field === 'name' ? renamed(current, found.value) : found.value
    return { changes: assign(field, value, 'person'), state: 'accepted' as const, previous }
  }
  // A name or folder was only proposed; any other value that the engine had put in force goes with its refusal.
  const applied = !isOnlyProposed(field) && inForce.by !== 'person'
  return { changes: applied ? assign(field, null, 'person') : {}, state: 'dismissed' as const, previous }
}

/** A decision as the history keeps it; a folder by its path, as people read it, and by its id (S-24). */
async function describe(deps: Deps, current: DocumentRecord, found: SuggestionRecord, outcome: Outcome) {
  const field = found.field as Decidable
  const column = columns[field]
  const from = current[column]
  const to = column in outcome.changes ? (outcome.changes[column] ?? null) : from
  const before = { field, value: from, state: found.state }
  const after = { field, value: to, state: outcome.state }
  if (field !== 'folder') return { before, after }
  const folders = await readFolders(deps, [current.spaceId])
  return {
    before: { ...before, value: folderPath(folders, from), folderId: from },
    after: { ...after, value: folderPath(folders, to), folderId: to },
  }
}

const actions = { accept: 'suggestion.accepted', dismiss: 'suggestion.dismissed', undo: 'suggestion.undone' } as const

/** Accepts, refuses or takes back the decision on one suggestion; undo restores value and writer exactly. */
export async function decideSuggestion(
  deps: Deps,
  actor: Actor,
  granted: GrantedDocument<'write'>,
  input: { field: SuggestionField; decision: Decision },
): Promise<DocumentRecord> {
  const { document: current } = granted
  const { id: documentId, spaceId } = current
  const found = await findSuggestion(deps, documentId, input.field)
  if (input.field === 'folder' && input.decision === 'accept') await requireFolder(deps, spaceId, found.value)
  const outcome = decide(current, found, input.decision)
  if (!outcome) return current
  const told = await describe(deps, current, found, outcome)
  const where = and(eq(suggestion.documentId, documentId), eq(suggestion.field, input.field))
  const set = Object.keys(outcome.changes).length > 0 ? outcome.changes : { id: documentId }
  const [updated] = (await commit(deps, { spaceId, documentId, actor, action: actions[input.decision], ...told }, [
    deps.shard.update(document).set(set).where(eq(document.id, documentId)).returning(),
    deps.shard.update(suggestion).set({ state: outcome.state, previous: outcome.previous }).where(where),
    indexText(deps, documentId),
  ])) as [[DocumentRecord]]
  return updated[0]
}
