import type { DocumentRow, Evidence } from '../../../shared/schemas/document'
import type { OpenDocument } from './use-document'

export interface DocumentPanelProps {
  row: DocumentRow
  document: OpenDocument
  onShowEvidence: (evidence: Evidence) => void
}
