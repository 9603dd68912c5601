import type { CreateClient } from '../../../shared/schemas/space'
import type { Deps } from '../../ports/deps'
import type { Actor } from '../audit/entry'
import { createClientSpace } from '../spaces/create-client-space'
import { applyTemplates } from '../templates/apply-template'
import { listTemplates } from '../templates/queries'

/** A new client: its space, then every default template of the firm in it (S-52). Resolves with the space's id. */
export async function openClient(deps: Deps, actor: Actor, firmId: string, input: CreateClient): Promise<string> {
  const spaceId = await createClientSpace(deps, actor, firmId, input)
  const defaults = (await listTemplates(deps, firmId)).filter((template) => template.isDefault)
  await applyTemplates(deps, actor, spaceId, defaults)
  return spaceId
}
