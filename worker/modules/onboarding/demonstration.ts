import { firm } from '../../db/tables/firms'
import type { Deps } from '../../ports/deps'
import type { Actor } from '../audit/entry'
import { requireSpace } from '../access/require-space'
import { addStaff } from '../firms/add-staff'
import { affiliate } from '../firms/find-firm'
import { createUserWithPassword } from '../identity/invite-user'
import { addMember, assignStaff } from '../spaces/members'
import { openClient } from './open-client'
import { openFirm } from './open-firm'

const password = 'liasse-demo-2026'
const clients = [
  { name: 'Alpha Conseil', siren: '812345676', type: 'SARL' },
  { name: 'Bêta Bâtiment', siren: '774902183', type: 'SAS' },
  { name: 'Gamma Négoce', siren: '552100554', type: 'EURL' },
]
const alphaPeople = [
  { email: 'gerant@alpha.test', name: 'Camille Gérant', role: 'admin' },
  { email: 'chef@alpha.test', name: 'Dominique Chef', role: 'lead' },
  { email: 'salarie@alpha.test', name: 'Sacha Salarié', role: 'standard' },
] as const

async function addAlphaPeople(deps: Deps, admin: Actor, spaceId: string, firmId: string) {
  const { space } = await requireSpace(deps, admin, spaceId, 'member:manage')
  for (const { email, name, role } of alphaPeople) {
    const person = await createUserWithPassword(deps, { email, name, password })
    await affiliate(deps, firmId, person)
    await addMember(deps, admin, space, { email, role })
  }
}

/** The demonstration firm, on an empty state only; true when it was made. */
export async function makeDemonstration(deps: Deps): Promise<boolean> {
  const [present] = await deps.directory.select({ id: firm.id }).from(firm).limit(1)
  if (present) return false
  const { firmId, admin } = await openFirm(deps, { firm: 'Cabinet Démo', name: 'Alix Admin', email: 'admin@demo.test', password })
  const collaborator = await createUserWithPassword(deps, { email: 'collab@demo.test', name: 'Charlie Collab', password })
  await affiliate(deps, firmId, collaborator)
  await addStaff(deps, admin, { id: firmId, name: 'Cabinet Démo', role: 'admin' }, { email: collaborator.email, role: 'collaborator' })
  for (const [index, client] of clients.entries()) {
    const spaceId = await openClient(deps, admin, firmId, client)
    const { space } = await requireSpace(deps, admin, spaceId, 'member:manage')
    if (index < 2) await assignStaff(deps, admin, space, collaborator.id)
    if (index === 0) await addAlphaPeople(deps, admin, spaceId, firmId)
  }
  return true
}
