import type { WordKey } from '../app/words'
import type { Space } from '../../../shared/schemas/space'

/** Name of each role in the catalogue. */
export const roleKeys: Record<Space['role'], WordKey> = {
  'firm-admin': 'roleFirmAdmin',
  'firm-collaborator': 'roleFirmCollaborator',
  'client-admin': 'roleClientAdmin',
  'client-lead': 'roleClientLead',
  'client-standard': 'roleClientStandard',
}
