import { Icon } from '../../../shared/ui/icon'
import { Progress } from '../../../shared/ui/progress'
import { useInterface } from '../app/interface-context'
import { useUploads } from './upload-context'
import { summariseUploads } from './upload-queue'
import './upload.css'

/** One line in the rail while files are on their way, or were refused; a press opens the sheet. */
export function UploadStatus() {
  const { t } = useInterface()
  const { uploads, openSheet } = useUploads()
  const { under, refused, share } = summariseUploads(uploads)
  if (under === 0 && refused === 0) return null
  const words = under > 0 ? t('uploadsUnderWay', { count: under }) : t('uploadsRefused', { count: refused })
  return (
    <button type="button" class="upload-status" onClick={openSheet}>
      <span class={under > 0 ? '' : 'upload-line__bad'}>
        <Icon name={under > 0 ? 'upload' : 'alert'} size={14} />
        {words}
      </span>
      {under > 0 && <Progress value={share} label={words} />}
    </button>
  )
}
