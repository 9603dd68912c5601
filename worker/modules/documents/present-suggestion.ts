import { isAllowed, type Standing } from '../../../shared/domain/permissions'
import type { Suggestion } from '../../../shared/schemas/document'
import type { suggestion } from '../../db/tables/documents'
import { folderPath } from '../folders/folder-path'
import type { FolderRecord } from '../folders/queries'

type SuggestionRecord = typeof suggestion.$inferSelect

interface Reader {
  standing: Standing
  language: 'fr' | 'en'
}

const withoutHabits = {
  fr: 'D’après ce document et les dossiers de l’espace.',
  en: 'From this document and the folders of the space.',
}

/**
 * A suggestion as one reader sees it; null for a folder that is gone. « Classé comme 12 autres » counts documents: who sees only
 * their own is not told of them (S-65).
 */
export function presentSuggestion(row: SuggestionRecord, folders: Map<string, FolderRecord>, reader: Reader): Suggestion | null {
  const { field, value, by, confidence, state, reason, evidence } = row
  const shown = { field, value, by, confidence: confidence / 100, state, reason, evidence }
  if (field !== 'folder') return shown
  const path = folderPath(folders, value)
  if (path.length === 0) return null
  const seesAll = isAllowed(reader.standing, 'document:see-all')
  return { ...shown, path, reason: seesAll ? reason : withoutHabits[reader.language] }
}
