import { useState } from 'preact/hooks'
import type { Folder } from '../../../shared/schemas/folder'
import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import { TextField } from '../../../shared/ui/text-field'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useSubmission } from '../sign-in/use-submission'

export interface CreateFolderProps {
  spaceId: string
  /** The folder it goes into; null for the root. */
  parent: Folder | null
  onClose: () => void
  onCreated: (folder: Folder) => void
}

/** Names a new folder at the level that is shown (S-46); a refused name leaves the words as typed. */
export function CreateFolder({ spaceId, parent, onClose, onCreated }: CreateFolderProps) {
  const { t } = useInterface()
  const { api, live } = useServices()
  const [name, setName] = useState('')
  const { busy, error, submit } = useSubmission()
  const create = async () => {
    const folder = await api.createFolder(spaceId, { name: name.trim(), parentId: parent?.id ?? null })
    live.announce({ kind: 'changed', spaceId, documentId: null })
    onCreated(folder)
  }
  return (
    <Dialog title={t('createFolder')} closeLabel={t('close')} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void submit(create)
        }}
      >
        <TextField
          label={t('folderName')}
          hint={t('folderPlace', { folder: parent?.name ?? t('rootFolder') })}
          error={error}
          required
          maxLength={120}
          autofocus
          value={name}
          onInput={setName}
        />
        <div class="form__actions">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={busy}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
