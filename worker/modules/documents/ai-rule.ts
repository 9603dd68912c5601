import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { aiRuleAt } from '../../../shared/domain/ai-rule'
import type { AiInForce } from '../../../shared/schemas/ai'
import { document } from '../../db/tables/documents'
import { space } from '../../db/tables/spaces'
import type { Deps } from '../../ports/deps'
import type { DocumentRecord } from '../access/granted'
import { type FolderRecord, readFolders } from '../folders/queries'

type Ruled = Pick<DocumentRecord, 'ai' | 'folderId'>

/** The nearest that says something: the document, the message it came in, its folders, the space. */
export function aiRuleOf(row: Ruled, around: { messageAi: 'never' | null; folders: Map<string, FolderRecord>; spaceAi: 'never' | null }): AiInForce {
  if (row.ai) return { rule: row.ai, from: 'document', folderId: null }
  if (around.messageAi) return { rule: around.messageAi, from: 'message', folderId: null }
  return aiRuleAt(around.folders, row.folderId, around.spaceAi)
}

/** Asked again right before a document would leave: whoever said « Jamais d'IA » a moment ago is heard. */
export async function isAiRefused(deps: Deps, { id }: Pick<DocumentRecord, 'id'>): Promise<boolean> {
  const message = alias(document, 'message')
  const [found] = await deps.shard
    .select({ spaceId: document.spaceId, ai: document.ai, folderId: document.folderId, messageAi: message.ai, spaceAi: space.ai })
    .from(document)
    .innerJoin(space, eq(space.id, document.spaceId))
    .leftJoin(message, eq(message.id, document.parentId))
    .where(eq(document.id, id))
  if (!found) return true
  const folders = await readFolders(deps, [found.spaceId])
  return aiRuleOf(found, { ...found, folders }).rule === 'never'
}
