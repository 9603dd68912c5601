import type { AiInForce, AiRule } from '../schemas/ai'

interface RuledFolder {
  parentId: string | null
  ai: AiRule | null
}

/** What holds in a folder (null: the root of the space): the nearest folder that says something, then the space. */
export function aiRuleAt(folders: ReadonlyMap<string, RuledFolder>, folderId: string | null, spaceAi: 'never' | null): AiInForce {
  const seen = new Set<string>()
  for (let at = folderId; at !== null && !seen.has(at); ) {
    seen.add(at)
    const folder = folders.get(at)
    if (folder?.ai) return { rule: folder.ai, from: 'folder', folderId: at }
    at = folder?.parentId ?? null
  }
  return spaceAi ? { rule: spaceAi, from: 'space', folderId: null } : { rule: 'allowed', from: 'default', folderId: null }
}
