import { formatSize } from '../../../shared/i18n/formats'
import { Button } from '../../../shared/ui/button'
import { Icon } from '../../../shared/ui/icon'
import { IconButton } from '../../../shared/ui/icon-button'
import { Progress } from '../../../shared/ui/progress'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { useUploads } from './upload-context'
import type { Upload } from './upload-queue'

function State({ upload }: { upload: Upload }) {
  const { t } = useInterface()
  const { closeSheet } = useUploads()
  const { status, spaceId } = upload
  switch (status.state) {
    case 'waiting':
      return <span>{t('uploadWaiting')}</span>
    case 'checking':
      return <span>{t('uploadChecking')}</span>
    case 'sending':
      return <span class="ui-numeric">{t('uploadSending', { percent: Math.round(status.share * 100) })}</span>
    case 'cancelled':
      return <span>{t('uploadCancelled')}</span>
    case 'refused':
      return (
        <span class="upload-line__bad">
          <Icon name="alert" size={13} />
          {status.message}
        </span>
      )
    case 'stored':
    case 'duplicate': {
      const documentId = status.state === 'stored' ? status.document.id : status.documentId
      const link = (
        <Link to={{ page: 'document', spaceId, documentId }} onClick={closeSheet}>
          {t('open')}
        </Link>
      )
      if (status.state === 'stored')
        return (
          <span class="upload-line__good">
            {t('uploadStored')} {link}
          </span>
        )
      return (
        <span>
          {t('uploadDuplicate', { name: status.name })} {link}
        </span>
      )
    }
  }
}

function Action({ upload }: { upload: Upload }) {
  const { t } = useInterface()
  const { retry, cancel } = useUploads()
  const { captureId, status, file } = upload
  if (status.state === 'refused' && status.retry) {
    return (
      <Button size="small" icon="refresh" onClick={() => retry(captureId)}>
        {t('retry')}
      </Button>
    )
  }
  if (status.state === 'cancelled')
    return (
      <Button size="small" onClick={() => retry(captureId)}>
        {t('retry')}
      </Button>
    )
  if (status.state === 'duplicate') {
    return (
      <Button size="small" onClick={() => retry(captureId, 'copy')}>
        {t('keepCopy')}
      </Button>
    )
  }
  if (status.state === 'stored' || status.state === 'refused') return null
  return (
    <IconButton
      icon="cross"
      label={t('cancelUpload', { name: file.name })}
      onClick={() => cancel(captureId)}
    />
  )
}

const icons = { stored: 'check', duplicate: 'file', refused: 'alert' } as const

/** One file on its way: name, size, state in words, and what can be done about it. */
export function UploadLine({ upload }: { upload: Upload }) {
  const { t, language } = useInterface()
  const { file, status } = upload
  const icon = status.state in icons ? icons[status.state as keyof typeof icons] : 'upload'
  return (
    <li class={`upload-line upload-line--${status.state}`}>
      <Icon name={icon} />
      <div class="upload-line__words">
        <p class="upload-line__name">
          {file.name} <small>{formatSize(file.size, language)}</small>
        </p>
        <p class="upload-line__state" aria-live="polite">
          <State upload={upload} />
        </p>
        {status.state === 'sending' && (
          <Progress value={status.share} label={t('uploadOf', { name: file.name })} />
        )}
      </div>
      <Action upload={upload} />
    </li>
  )
}
