import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import type { QueuedCapture } from '../../queue/queued-capture'
import { usePanel } from '../panel-context'
import type { Queue } from './use-queue'

export interface ForgetDialogProps {
  capture: QueuedCapture
  queue: Queue
  onClose: () => void
}

/** Nothing can undo it, and the file may exist nowhere else: hence a question. */
export function ForgetDialog({ capture, queue, onClose }: ForgetDialogProps) {
  const { t, common } = usePanel()
  const footer = (
    <>
      <Button onClick={onClose}>{common('cancel')}</Button>
      <Button tone="danger" onClick={() => void queue.forget([capture]).then(onClose)}>
        {t('forget')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('forgetTitle')} closeLabel={common('close')} onClose={onClose} footer={footer}>
      <p>{t('forgetWarning', { name: capture.name })}</p>
    </Dialog>
  )
}
