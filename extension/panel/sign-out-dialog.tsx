import { Button } from '../../shared/ui/button'
import { Dialog } from '../../shared/ui/dialog'
import { usePanel } from './panel-context'

export interface SignOutDialogProps {
  /** Captures that have not reached the server. */
  waiting: number
  onClose: () => void
  onConfirm: () => void
}

/** Signing out wipes what waits, which nothing can undo: hence a question. */
export function SignOutDialog({ waiting, onClose, onConfirm }: SignOutDialogProps) {
  const { t, common } = usePanel()
  const footer = (
    <>
      <Button onClick={onClose}>{common('cancel')}</Button>
      <Button tone="danger" onClick={onConfirm}>
        {t('signOutAnyway')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('signOutTitle')} closeLabel={common('close')} onClose={onClose} footer={footer}>
      <p>{t('signOutWarning', { count: waiting })}</p>
    </Dialog>
  )
}
