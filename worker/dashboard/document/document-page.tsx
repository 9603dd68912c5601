import { useState } from 'preact/hooks'
import type { Evidence } from '../../../shared/schemas/document'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { readTrail } from '../data/document-trail'
import { useKeyCommands } from '../keyboard/use-key-commands'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'
import { usePageTitle } from '../shell/use-page-title'
import { Viewer } from '../viewer/viewer'
import './document.css'
import { DocumentHead } from './document-head'
import { DocumentPanel } from './document-panel'
import { DocumentWait } from './document-wait'
import { useDocument } from './use-document'
import { useDocumentKeys } from './use-document-keys'

export interface DocumentPageProps {
  spaceId: string
  documentId: string
}

/** One document: its pages on the left, what is known of it on the right (S-22). */
export function DocumentPage({ spaceId, documentId }: DocumentPageProps) {
  const { t } = useInterface()
  const document = useDocument(spaceId, documentId)
  const { row, error } = document
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const listAddress = readTrail()?.from ?? pathOf({ page: 'documents', spaceId, tab: 'all' })
  usePageTitle(row?.name ?? t('documents'))
  useDocumentKeys(document, listAddress, setEvidence)
  useKeyCommands({ leave: () => navigate(listAddress) })

  if (!row && error) {
    return (
      <EmptyState icon="alert" tone="alert" title={t('documentFailed')} text={errorSentence(error, t)}>
        <Button icon="refresh" onClick={document.reload}>
          {t('retry')}
        </Button>
        <Button onClick={() => navigate(listAddress)}>{t('backToList')}</Button>
      </EmptyState>
    )
  }
  if (!row) return <DocumentWait />
  return (
    <div class="document">
      <DocumentHead row={row} document={document} listAddress={listAddress} />
      <div class="document__body">
        <Viewer row={row} evidence={evidence} />
        <DocumentPanel
          row={row}
          document={document}
          onShowEvidence={(passage) => setEvidence({ ...passage })}
        />
      </div>
    </div>
  )
}
