import { isAllowed } from '../../../shared/domain/permissions'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useSpace } from '../app/account-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'

/** Who may have imported: whoever stands in the rows, and the members where the reader may list them. */
export function useImporters(spaceId: string, rows: DocumentRow[]) {
  const { api } = useServices()
  const role = useSpace(spaceId)?.role
  const mayList = role !== undefined && isAllowed(role, 'member:manage')
  const members = useResource(`members ${spaceId} ${mayList}`, async () =>
    mayList ? api.listMembers(spaceId) : [],
  )
  const byId = new Map<string, string>()
  for (const { userId, name } of members.value ?? []) byId.set(userId, name)
  for (const { importedBy } of rows) byId.set(importedBy.id, importedBy.name)
  return [...byId].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}
