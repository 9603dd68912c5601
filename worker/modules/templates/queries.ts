import { and, asc, eq } from 'drizzle-orm'
import type { Template } from '../../../shared/schemas/template'
import { template } from '../../db/tables/templates'
import { AppError } from '../../ports/app-error'
import type { Deps } from '../../ports/deps'

const columns = { id: template.id, name: template.name, isDefault: template.isDefault, folders: template.folders, tags: template.tags }

export function listTemplates(deps: Deps, firmId: string): Promise<Template[]> {
  return deps.shard.select(columns).from(template).where(eq(template.firmId, firmId)).orderBy(asc(template.foldedName))
}

export async function requireTemplate(deps: Deps, firmId: string, templateId: string): Promise<Template> {
  const where = and(eq(template.firmId, firmId), eq(template.id, templateId))
  const [found] = await deps.shard.select(columns).from(template).where(where)
  if (!found) throw new AppError('not-found', 'Ce modèle n’existe pas.')
  return found
}
