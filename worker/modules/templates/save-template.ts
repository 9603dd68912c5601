import { and, eq } from 'drizzle-orm'
import { fold } from '../../../shared/domain/fold'
import type { FolderNode, Template, TemplateInput } from '../../../shared/schemas/template'
import { template } from '../../db/tables/templates'
import { AppError } from '../../ports/app-error'
import { isUniqueViolation } from '../../ports/database'
import type { Deps } from '../../ports/deps'
import { commit } from '../audit/commit'
import type { Actor } from '../audit/entry'
import { firmSpaceId } from '../firms/firm-space-id'
import { requireTemplate } from './queries'

function explainNameTaken(error: unknown, name: string): never {
  if (!isUniqueViolation(error, 'template.folded_name')) throw error
  throw new AppError('template.name-taken', `Un modèle s’appelle déjà «\u00a0${name}\u00a0».`)
}

function requireDistinct(names: string[], what: string) {
  const twice = names.find((name, at) => names.findIndex((other) => fold(other) === fold(name)) !== at)
  if (twice) throw new AppError('request.invalid', `${what} «\u00a0${twice}\u00a0» est là deux fois.`)
}

function requireDistinctFolders(folders: FolderNode[]) {
  requireDistinct(folders.map((node) => node.name), 'Le dossier')
  for (const node of folders) requireDistinctFolders(node.children)
}

/** Makes or replaces a template of the firm. Names are unique per firm, tags per template, folders per parent. */
export async function saveTemplate(
  deps: Deps,
  actor: Actor,
  at: { firmId: string; templateId?: string },
  input: TemplateInput,
): Promise<Template> {
  requireDistinct(input.tags.map((tag) => tag.name), 'L’étiquette')
  requireDistinctFolders(input.folders)
  const before = at.templateId ? await requireTemplate(deps, at.firmId, at.templateId) : null
  const id = before?.id ?? deps.ids.next('tpl')
  const values = { ...input, firmId: at.firmId, foldedName: fold(input.name) }
  const statement = before
    ? deps.shard.update(template).set(values).where(and(eq(template.id, id), eq(template.firmId, at.firmId)))
    : deps.shard.insert(template).values({ id, ...values })
  const after = { template: id, ...input }
  const spaceId = await firmSpaceId(deps, at.firmId)
  await commit(deps, { spaceId, action: 'settings.changed', actor, before: before && { ...before }, after }, [statement]).catch(
    (error) => explainNameTaken(error, input.name),
  )
  return { id, ...input }
}

/** Removes a template; spaces keep the folders and tags it gave them. */
export async function deleteTemplate(deps: Deps, actor: Actor, firmId: string, templateId: string): Promise<void> {
  const before = await requireTemplate(deps, firmId, templateId)
  const spaceId = await firmSpaceId(deps, firmId)
  await commit(deps, { spaceId, action: 'settings.changed', actor, before: { ...before } }, [
    deps.shard.delete(template).where(and(eq(template.id, templateId), eq(template.firmId, firmId))),
  ])
}
