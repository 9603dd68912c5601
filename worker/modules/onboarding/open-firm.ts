import type { Deps } from '../../ports/deps'
import { createFirm } from '../firms/create-firm'
import { createUserWithPassword } from '../identity/invite-user'
import { saveTemplate } from '../templates/save-template'
import { applyTemplates } from '../templates/apply-template'
import { defaultTemplate } from './default-template'

/** A firm with its first administrator, its own space and the default template. */
export async function openFirm(deps: Deps, input: { firm: string; name: string; email: string; password: string }) {
  const admin = await createUserWithPassword(deps, input)
  const { firmId, spaceId } = await createFirm(deps, { name: input.firm, admin })
  const actor = { id: admin.id, name: admin.name, via: 'system' as const }
  const template = await saveTemplate(deps, actor, { firmId }, defaultTemplate)
  await applyTemplates(deps, actor, spaceId, [template])
  return { firmId, spaceId, admin: actor }
}
