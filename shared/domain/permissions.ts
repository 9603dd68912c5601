import type { FirmRole, SpaceRole } from '../schemas/space'

/** What a user is in one space. */
export type Standing = 'firm-admin' | 'firm-collaborator' | 'client-admin' | 'client-lead' | 'client-standard'

export const spacePermissions = [
  'space:enter', 'document:add', 'document:see-all', 'folder:manage', 'member:manage', 'access:grant', 'template:apply',
  'analysis:relaunch',
] as const
export type SpacePermission = (typeof spacePermissions)[number]

/** Level on one document: `write` renames, moves, trashes; `manage` also changes who may see it. */
export type DocumentLevel = 'none' | 'read' | 'write' | 'manage'

const byStanding: Record<Standing, readonly SpacePermission[]> = {
  'firm-admin': spacePermissions,
  'firm-collaborator': [
    'space:enter', 'document:add', 'document:see-all', 'folder:manage', 'member:manage', 'template:apply', 'analysis:relaunch',
  ],
  'client-admin': [
    'space:enter', 'document:add', 'document:see-all', 'folder:manage', 'member:manage', 'access:grant', 'analysis:relaunch',
  ],
  'client-lead': ['space:enter', 'document:add', 'document:see-all', 'folder:manage', 'analysis:relaunch'],
  'client-standard': ['space:enter', 'document:add'],
}

/** Where several roles meet, the firm's comes first. `assigned` matters for collaborators in a client's space only. */
export function standingOf(roles: {
  spaceKind: 'firm' | 'client'
  firmRole: FirmRole | null
  assigned: boolean
  spaceRole: SpaceRole | null
}): Standing | null {
  if (roles.firmRole === 'admin') return 'firm-admin'
  if (roles.firmRole === 'collaborator' && (roles.spaceKind === 'firm' || roles.assigned)) return 'firm-collaborator'
  if (roles.spaceKind === 'client' && roles.spaceRole) return `client-${roles.spaceRole}`
  return null
}

export function isAllowed(standing: Standing, permission: SpacePermission) {
  return byStanding[standing].includes(permission)
}

/** Level of a user on a document of a space (S-63…S-66). */
export function documentLevel(standing: Standing, own: boolean, granted: 'read' | 'write' | null): DocumentLevel {
  if (isAllowed(standing, 'access:grant')) return 'manage'
  if (isAllowed(standing, 'document:see-all')) return 'write'
  if (own) return 'write'
  return granted ?? 'none'
}

const order: DocumentLevel[] = ['none', 'read', 'write', 'manage']
export function reaches(level: DocumentLevel, needed: DocumentLevel) {
  return order.indexOf(level) >= order.indexOf(needed)
}
