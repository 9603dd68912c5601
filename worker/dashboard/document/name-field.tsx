import { SuggestionField } from '../../../shared/ui/suggestion-field'
import { useInterface } from '../app/interface-context'
import { canEdit, suggestionOf } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { EditLine } from './edit-line'
import { PanelSection } from './panel-section'

/** The name, the one it was deposited under (S-25), and the one proposed for it (S-26). */
export function NameField({ row, document, onShowEvidence }: DocumentPanelProps) {
  const { t } = useInterface()
  const editable = canEdit(row)
  const suggestion = suggestionOf(row, 'name')
  const waiting = suggestion && (suggestion.state === 'proposed' || suggestion.state === 'unverified')
  const decided =
    suggestion && !waiting && (suggestion.state === 'dismissed' || suggestion.value === row.name)
  return (
    <PanelSection title={t('fieldName')}>
      <EditLine
        name={t('fieldName')}
        kind="text"
        value={row.name}
        maxLength={200}
        disabled={!editable}
        onSave={(value) => (value ? document.patch({ name: value }) : Promise.resolve(false))}
      >
        <span class="panel__strong">{row.name}</span>
      </EditLine>
      {row.originalName !== row.name && (
        <p class="panel__soft">{t('depositedAs', { name: row.originalName })}</p>
      )}
      {(waiting || decided) && (
        <SuggestionField
          name={t('fieldName')}
          fact={null}
          suggestion={suggestion}
          t={t}
          onDecide={editable ? (decision) => void document.decide('name', decision) : undefined}
          onShowEvidence={onShowEvidence}
        >
          {waiting ? suggestion.value : t('nameAccepted')}
        </SuggestionField>
      )}
    </PanelSection>
  )
}
