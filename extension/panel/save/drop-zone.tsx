import { useRef } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon'
import { usePanel } from '../panel-context'
import { useFileDrop } from './use-file-drop'

/** Files from the computer: dropped anywhere on the panel, or chosen. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = usePanel()
  const over = useFileDrop(onFiles)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class={`drop-zone ${over ? 'drop-zone--over' : ''}`}>
      <Icon name="upload" />
      <span>
        {t('dropHere')}{' '}
        <button type="button" class="link" onClick={() => input.current?.click()}>
          {t('chooseFiles')}
        </button>
      </span>
      <input
        ref={input}
        type="file"
        multiple
        class="ui-hidden"
        tabIndex={-1}
        aria-label={t('chooseFilesLabel')}
        data-testid="file-input"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
