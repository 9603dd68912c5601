import { sql } from 'drizzle-orm'
import { fold } from '../../../shared/domain/fold'
import type { FolderNode, SmartTag, Template } from '../../../shared/schemas/template'
import type { Statement } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { listFolderRecords } from '../folders/queries'

/** A statement a folder that is missing, parents before children; what stands there already is kept and descended into. */
async function folderStatements(deps: Deps, spaceId: string, trees: FolderNode[][]): Promise<Statement[]> {
  const known = new Map((await listFolderRecords(deps, spaceId)).map((row) => [`${row.parentId ?? ''}/${row.foldedName}`, row.id]))
  const statements: Statement[] = []
  const visit = (nodes: FolderNode[], parentId: string | null) => {
    nodes.forEach((node, position) => {
      const key = `${parentId ?? ''}/${fold(node.name)}`
      const id = known.get(key) ?? deps.ids.next('fld')
      if (!known.has(key)) {
        known.set(key, id)
        // A folder made meanwhile by somebody else wins; ours is then left out.
        statements.push(
          deps.shard.run(sql`INSERT INTO folder (id, space_id, parent_id, name, folded_name, position) VALUES (${id}, ${spaceId}, ${parentId}, ${node.name}, ${fold(node.name)}, ${position}) ON CONFLICT DO NOTHING`),
        )
      }
      visit(node.children, id)
    })
  }
  for (const tree of trees) visit(tree, null)
  return statements
}

/** Tags of the same name get the template's rules and colour; others of the space are left alone. */
function tagStatements(deps: Deps, spaceId: string, tags: SmartTag[]): Statement[] {
  return tags.map((tag) =>
    deps.shard.run(sql`INSERT INTO tag (id, space_id, name, folded_name, colour, rules) VALUES (${deps.ids.next('tag')}, ${spaceId}, ${tag.name}, ${fold(tag.name)}, ${tag.colour}, ${JSON.stringify(tag.rules)}) ON CONFLICT (space_id, folded_name) DO UPDATE SET name = excluded.name, colour = excluded.colour, rules = excluded.rules`),
  )
}

/** Brings folders and smart tags of templates into a space. Idempotent; never deletes or moves anything (S-59). */
export async function applyTemplates(deps: Deps, actor: Actor, spaceId: string, templates: Template[]): Promise<void> {
  if (templates.length === 0) return
  const statements = [
    ...(await folderStatements(deps, spaceId, templates.map((template) => template.folders))),
    ...templates.flatMap((template) => tagStatements(deps, spaceId, template.tags)),
  ]
  const after = { templates: templates.map(({ id, name }) => ({ id, name })) }
  await commit(deps, { spaceId, action: 'template.applied', actor, after }, statements)
}
