import { formatMoment } from '../../../shared/i18n/formats'
import { useInterface } from '../app/interface-context'
import { canEdit } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { EditLine } from './edit-line'
import { PanelSection } from './panel-section'

/** Free words of people, kept as typed, with author and date (S-33). */
export function NoteField({ row, document }: DocumentPanelProps) {
  const { t, language } = useInterface()
  const { note } = row
  return (
    <PanelSection title={t('fieldNote')}>
      <EditLine
        name={t('fieldNote')}
        kind="long"
        value={note?.text ?? ''}
        maxLength={10_000}
        disabled={!canEdit(row)}
        onSave={(text) => document.patch({ note: text || null })}
      >
        {note ? <p class="panel__note">{note.text}</p> : <span class="panel__none">{t('noNote')}</span>}
      </EditLine>
      {note && (
        <p class="panel__soft">{t('noteBy', { name: note.author, at: formatMoment(note.at, language) })}</p>
      )}
    </PanelSection>
  )
}
