import { useRef, useState } from 'preact/hooks'
import { formatSize } from '../../../shared/i18n/formats'
import type { Space } from '../../../shared/schemas/space'
import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import { Icon } from '../../../shared/ui/icon'
import { useInterface } from '../app/interface-context'
import { FolderSelect } from '../folders/folder-select'
import { useUploads } from './upload-context'
import { UploadLine } from './upload-line'
import { isSettled } from './upload-queue'

function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useInterface()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="drop-zone" autofocus onClick={() => input.current?.click()}>
        <Icon name="upload" size={24} />
        <strong>{t('dropZoneTitle')}</strong>
        <span>{t('dropZoneText')}</span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('addDocuments')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

/** « Ajouter des documents » (S-15): where to, the drop zone, and each file with its state. */
export function UploadSheet({ space, folderId: shownFolderId }: { space: Space; folderId: string | null }) {
  const { t, language } = useInterface()
  const { uploads, add, clear, closeSheet } = useUploads()
  const [folderId, setFolderId] = useState(shownFolderId)
  const left = Math.max(0, space.storage.limitBytes - space.storage.usedBytes)
  const anySettled = uploads.some(isSettled)
  return (
    <Dialog
      title={t('addDocuments')}
      shape="sheet"
      closeLabel={t('close')}
      onClose={closeSheet}
      footer={
        <>
          {anySettled && (
            <Button tone="quiet" onClick={clear}>
              {t('clearUploads')}
            </Button>
          )}
          <Button onClick={closeSheet}>{t('close')}</Button>
        </>
      }
    >
      <section class="upload" aria-label={t('documents')}>
        <FolderSelect
          spaceId={space.id}
          label={t('uploadTo', { space: space.name })}
          value={folderId}
          onChange={setFolderId}
        />
        <DropZone onFiles={(files) => add(files, folderId)} />
        <p class="upload__room">
          {t('roomLeft', {
            left: formatSize(left, language),
            limit: formatSize(space.storage.limitBytes, language),
          })}
        </p>
        <ul class="upload__list">
          {uploads.toReversed().map((upload) => (
            <UploadLine key={upload.captureId} upload={upload} />
          ))}
        </ul>
      </section>
    </Dialog>
  )
}
