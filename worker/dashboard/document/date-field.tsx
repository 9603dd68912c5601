import { DueDate } from '../../../shared/ui/due-date'
import { SuggestionField } from '../../../shared/ui/suggestion-field'
import { shownValue } from '../../../shared/ui/suggestion-look'
import { useInterface } from '../app/interface-context'
import { canEdit, suggestionOf } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { EditLine } from './edit-line'
import { PanelSection } from './panel-section'
import { fieldLabels } from './use-document-keys'

/** The due date or the notice date: in words, with its evidence, editable (S-32). */
export function DateField({
  row,
  document,
  onShowEvidence,
  field,
}: DocumentPanelProps & { field: 'dueDate' | 'noticeDate' }) {
  const { t, language } = useInterface()
  const editable = canEdit(row)
  const suggestion = suggestionOf(row, field)
  const day = shownValue(row[field], suggestion)
  const name = t(fieldLabels[field])
  return (
    <PanelSection title={name}>
      <EditLine
        name={name}
        kind="date"
        value={row[field] ?? ''}
        disabled={!editable}
        onSave={(value) => document.patch({ [field]: value || null })}
      >
        <SuggestionField
          name={name}
          fact={row[field]}
          suggestion={suggestion}
          t={t}
          onDecide={editable ? (decision) => void document.decide(field, decision) : undefined}
          onShowEvidence={onShowEvidence}
        >
          <DueDate day={day} language={language} t={t} distance />
        </SuggestionField>
      </EditLine>
    </PanelSection>
  )
}
