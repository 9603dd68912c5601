import { useEffect } from 'preact/hooks'
import type { DocumentPatch, DocumentRow, SuggestionField } from '../../../shared/schemas/document'
import type { Decision } from '../../../shared/ui/suggestion-field'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { useLive } from '../live/use-live'
import { afterDecision } from './after-decision'
import { useChange } from './use-change'

export interface OpenDocument {
  row: DocumentRow | undefined
  error: unknown
  reload: () => void
  /** Shows the change at once; false when the server refused and the old values are back. */
  patch: (patch: DocumentPatch, shown?: Partial<DocumentRow>) => Promise<boolean>
  decide: (field: SuggestionField, decision: Decision) => Promise<boolean>
  analyseAgain: () => Promise<boolean>
}

/** The socket says when an analysis ends; asking now and then covers the case where it cannot be opened. */
function useAsking(row: DocumentRow | undefined, reload: () => void) {
  const underWay = row?.analysis.state === 'waiting' || row?.analysis.state === 'running'
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(reload, 4000)
    return () => clearInterval(timer)
  }, [underWay, reload])
}

/** What a patch makes of the row; note, folder and « Jamais d'IA » are shown by who knows more of them than their patch. */
function patched(row: DocumentRow, patch: DocumentPatch, shown?: Partial<DocumentRow>): DocumentRow {
  const { note: _note, folderId: _folderId, ai: _ai, ...plain } = patch
  return { ...row, ...plain, ...shown }
}

const queued = (row: DocumentRow): DocumentRow => ({
  ...row,
  analysis: { ...row.analysis, state: 'waiting', reason: null },
})

/** One document, kept fresh while it is open, and what a person changes of it. */
export function useDocument(spaceId: string, documentId: string): OpenDocument {
  const { api } = useServices()
  const document = useResource(`document ${documentId}`, () => api.getDocument(spaceId, documentId))
  const { value: row, reload } = document
  const change = useChange(document)
  useAsking(row, reload)
  useLive(spaceId, (event) => {
    if (event.kind === 'refresh' || event.documentId === null || event.documentId === documentId) reload()
  })
  return {
    row,
    error: document.error,
    reload,
    patch: (patch, shown) =>
      change(
        (old) => patched(old, patch, shown),
        () => api.changeDocument(spaceId, documentId, patch),
      ),
    decide: (field, decision) =>
      change(
        (old) => afterDecision(old, field, decision),
        () => api.decideSuggestion(spaceId, documentId, field, decision),
      ),
    analyseAgain: () => change(queued, () => api.analyseAgain(spaceId, documentId)),
  }
}
