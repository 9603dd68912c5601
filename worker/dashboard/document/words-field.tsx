import { SuggestionField } from '../../../shared/ui/suggestion-field'
import { shownValue } from '../../../shared/ui/suggestion-look'
import { useInterface } from '../app/interface-context'
import { documentTypes } from '../documents/document-types'
import { canEdit, suggestionOf } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { EditLine } from './edit-line'
import { PanelSection } from './panel-section'
import { fieldLabels } from './use-document-keys'

const limits = { description: 2000, type: 80 }

/** Description, type or issuer, with its suggestion; the issuer is only read, accepted or refused. */
export function WordsField(props: DocumentPanelProps & { field: 'description' | 'type' | 'issuer' }) {
  const { row, document, onShowEvidence, field } = props
  const { t } = useInterface()
  const editable = canEdit(row)
  const suggestion = suggestionOf(row, field)
  const name = t(fieldLabels[field])
  const shown = (
    <SuggestionField
      name={name}
      fact={row[field]}
      suggestion={suggestion}
      t={t}
      onDecide={editable ? (decision) => void document.decide(field, decision) : undefined}
      onShowEvidence={onShowEvidence}
    >
      {shownValue(row[field], suggestion) ?? <span class="panel__none">{t('nothingYet')}</span>}
    </SuggestionField>
  )
  if (field === 'issuer') return <PanelSection title={name}>{shown}</PanelSection>
  return (
    <PanelSection title={name}>
      <EditLine
        name={name}
        kind={field === 'description' ? 'long' : 'text'}
        list={field === 'type' ? 'document-types' : undefined}
        value={row[field] ?? ''}
        maxLength={limits[field]}
        disabled={!editable}
        onSave={(value) => document.patch({ [field]: value || null })}
      >
        {shown}
      </EditLine>
      {field === 'type' && (
        <datalist id="document-types">
          {documentTypes.map((type) => (
            <option key={type} value={type} />
          ))}
        </datalist>
      )}
    </PanelSection>
  )
}
