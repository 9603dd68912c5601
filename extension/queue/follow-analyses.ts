import type { DrainDeps } from './drain-deps'
import { forgetCapture, listCaptures, setState } from './queue-store'

/** After this long a finished line leaves the list by itself. */
const keptMs = 60 * 60_000

/** Asks how far the server has read what was stored, and drops lines that have been finished for an hour. */
export async function followAnalyses({ database, api, now, changed }: DrainDeps) {
  for (const { id, spaceId, state } of await listCaptures(database)) {
    if (state.kind !== 'stored' && state.kind !== 'analysed') continue
    if (Math.abs(now() - state.at) > keptMs) {
      await forgetCapture(database, id)
      changed()
    } else if (state.kind === 'stored') {
      const document = await api.getDocument(spaceId, state.documentId).catch(() => null)
      const analysis = document?.analysis.state
      if (!analysis || analysis === 'waiting' || analysis === 'running') continue
      await setState(database, id, { ...state, kind: 'analysed', analysis })
      changed()
    }
  }
}
