import { useState } from 'preact/hooks'
import { folderWords } from '../../../shared/domain/folder-words'
import { Button } from '../../../shared/ui/button'
import { SuggestionField } from '../../../shared/ui/suggestion-field'
import { useInterface } from '../app/interface-context'
import { folderTrail } from '../folders/folder-tree'
import { FolderTrail } from '../folders/folder-trail'
import { MoveDialog, type FolderChoice } from '../folders/move-dialog'
import { useFolders } from '../folders/use-folders'
import { useKeyCommands } from '../keyboard/use-key-commands'
import { canEdit, suggestionOf } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { PanelSection } from './panel-section'

/** The whole path, each step a link, and « Changer »: two clicks to another folder (S-23, S-24). */
export function LocationField({ row, document, onShowEvidence }: DocumentPanelProps) {
  const { t, toast } = useInterface()
  const [choosing, setChoosing] = useState(false)
  const folders = useFolders(row.spaceId).value ?? []
  const editable = canEdit(row)
  useKeyCommands({ move: () => setChoosing(editable) })
  const suggestion = suggestionOf(row, 'folder')
  const waiting = suggestion?.state === 'proposed' || suggestion?.state === 'unverified'
  const isHere = suggestion?.value === row.folder.id
  // A decision can be undone for as long as nobody has moved the document since.
  const decided = suggestion?.state === 'accepted' ? isHere : suggestion?.state === 'dismissed' && !row.folder.id

  async function move(folder: FolderChoice) {
    setChoosing(false)
    const before = row.folder
    if (!(await document.patch({ folderId: folder.id }, { folder }))) return
    toast({
      text: t('movedTo', { count: 1, folder: folder.path.at(-1) ?? t('rootFolder') }),
      action: {
        label: t('undo'),
        run: () => void document.patch({ folderId: before.id }, { folder: before }),
      },
    })
  }
  return (
    <PanelSection
      title={t('location')}
      action={
        editable && (
          <Button tone="quiet" size="small" icon="move" onClick={() => setChoosing(true)}>
            {t('changeFolder')}
          </Button>
        )
      }
    >
      <p class="panel__soft">{row.spaceName}</p>
      <FolderTrail spaceId={row.spaceId} trail={folderTrail(folders, row.folder.id)} />
      {suggestion && (waiting ? !isHere : decided) && (
        <SuggestionField
          key={suggestion.state}
          name={t('fieldFolder')}
          fact={null}
          suggestion={suggestion}
          t={t}
          open={waiting}
          onDecide={editable ? (decision) => void document.decide('folder', decision) : undefined}
          onShowEvidence={onShowEvidence}
        >
          {waiting ? t('fileInto', { folder: folderWords(suggestion.path ?? []) }) : t('accepted')}
        </SuggestionField>
      )}
      {choosing && (
        <MoveDialog
          spaceId={row.spaceId}
          documents={[row]}
          onClose={() => setChoosing(false)}
          onChoose={(folder) => void move(folder)}
        />
      )}
    </PanelSection>
  )
}
