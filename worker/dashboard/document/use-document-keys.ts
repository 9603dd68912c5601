import type { Evidence, SuggestionField } from '../../../shared/schemas/document'
import { useInterface } from '../app/interface-context'
import type { WordKey } from '../app/words'
import { neighboursOf, readTrail } from '../data/document-trail'
import { useKeyCommands } from '../keyboard/use-key-commands'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import { nextSuggestion } from './next-suggestion'
import type { OpenDocument } from './use-document'

/** Name of a field in the catalogue. */
export const fieldLabels: Record<SuggestionField, WordKey> = {
  dueDate: 'fieldDueDate',
  noticeDate: 'fieldNoticeDate',
  type: 'fieldType',
  issuer: 'fieldIssuer',
  summary: 'fieldSummary',
  description: 'fieldDescription',
  name: 'fieldName',
  folder: 'fieldFolder',
  tags: 'fieldTags',
}

/** Keys of an open document: step through the list, flag, accept what waits, one after the other. */
export function useDocumentKeys(
  document: OpenDocument,
  listAddress: string,
  show: (evidence: Evidence) => void,
) {
  const { t, toast } = useInterface()
  const { row, patch, decide } = document
  const trail = readTrail()
  const around = neighboursOf(trail?.from === listAddress ? trail : null, row?.id ?? '')
  const editable = row !== undefined && row.level !== 'read' && row.trashedAt === null

  async function acceptNext() {
    const waiting = row && editable ? nextSuggestion(row) : undefined
    if (!waiting) return toast({ text: t('nothingToAccept') })
    if (waiting.evidence) show({ ...waiting.evidence })
    if (!(await decide(waiting.field, 'accept'))) return
    const undo = { label: t('undo'), run: () => void decide(waiting.field, 'undo') }
    toast({ text: t('acceptedField', { field: t(fieldLabels[waiting.field]) }), action: undo })
  }
  useKeyCommands({
    next: () => around.next && navigate(pathOf(around.next), true),
    previous: () => around.previous && navigate(pathOf(around.previous), true),
    flag: () => row && editable && void patch({ flagged: !row.flagged }),
    accept: () => void acceptNext(),
  })
}
