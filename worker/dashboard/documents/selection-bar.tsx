import type { DocumentRow } from '../../../shared/schemas/document'
import { Button } from '../../../shared/ui/button'
import { IconButton } from '../../../shared/ui/icon-button'
import { useInterface } from '../app/interface-context'
import type { DocumentActions } from './use-document-actions'

export interface SelectionBarProps {
  rows: DocumentRow[]
  actions: DocumentActions
  onMove?: () => void
  onClear: () => void
}

/** What can be done with the ticked rows. */
export function SelectionBar({ rows, actions, onMove, onClear }: SelectionBarProps) {
  const { t } = useInterface()
  if (rows.length === 0) return null
  const editable = rows.every(({ level }) => level !== 'read')
  const allFlagged = rows.every(({ flagged }) => flagged)
  const trashed = rows.every(({ trashedAt }) => trashedAt !== null)
  return (
    <div class="selection" role="toolbar" aria-label={t('selectionActions')}>
      <span class="selection__count" role="status">
        {t('selected', { count: rows.length })}
      </span>
      {trashed && (
        <Button size="small" icon="undo" onClick={() => void actions.restore(rows)}>
          {t('restore')}
        </Button>
      )}
      {!trashed && (
        <>
          {onMove && (
            <Button size="small" icon="move" disabled={!editable} onClick={onMove}>
              {t('move')}
            </Button>
          )}
          <Button
            size="small"
            icon="flag"
            disabled={!editable}
            onClick={() => void actions.flag(rows, !allFlagged)}
          >
            {t(allFlagged ? 'unflagShort' : 'flagShort')}
          </Button>
          <Button size="small" icon="download" onClick={() => void actions.download(rows)}>
            {t('download')}
          </Button>
          <Button size="small" icon="trash" disabled={!editable} onClick={() => void actions.trash(rows)}>
            {t('trash')}
          </Button>
        </>
      )}
      <IconButton icon="cross" label={t('clearSelection')} shortcut="Escape" onClick={onClear} />
    </div>
  )
}
