import type { World } from './world'

export interface Ledger {
  used: number
  lines: { run: number; state: string }[]
}

/** Credits of one document, and what its space has used of the present periods. */
export async function creditsOf(world: World, spaceId: string, documentId = ''): Promise<Ledger> {
  const [total] = await world.rows<{ used: number }>(`SELECT COALESCE(SUM(used), 0) AS used FROM credit_period WHERE space_id = '${spaceId}'`)
  const lines = await world.rows<{ run: number; state: string }>(`SELECT run, state FROM credit WHERE document_id = '${documentId}' ORDER BY run`)
  return { used: total?.used ?? 0, lines }
}
