import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from './button'
import './feedback.css'
import { IconButton } from './icon-button'
import { toastLifeMs, type ToastMessage } from './toast-queue'

export interface ToastStackProps {
  toasts: ToastMessage[]
  onDismiss: (id: number) => void
  closeLabel: string
}

type ToastProps = { toast: ToastMessage; held: boolean } & Omit<ToastStackProps, 'toasts'>

function Toast({ toast, held, onDismiss, closeLabel }: ToastProps) {
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => onDismiss(toast.id), toastLifeMs(toast))
    return () => clearTimeout(timer)
  }, [held, toast.id])
  return (
    <div class={`ui-toast ui-toast--${toast.tone}`}>
      <p class="ui-toast__text">{toast.text}</p>
      {toast.action && (
        <Button
          size="small"
          onClick={() => {
            onDismiss(toast.id)
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="cross" label={closeLabel} onClick={() => onDismiss(toast.id)} />
    </div>
  )
}

/** Messages at the bottom, read politely; they wait while pointed at or focused. A popover tops dialogs. */
export function ToastStack({ toasts, onDismiss, closeLabel }: ToastStackProps) {
  const stack = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(false)
  const newest = toasts.at(-1)?.id
  useEffect(() => {
    if (stack.current?.matches(':popover-open')) stack.current.hidePopover()
    if (newest !== undefined) stack.current?.showPopover()
    else setHeld(false)
  }, [newest])
  return (
    <>
      <div class="ui-hidden" role="status">
        {toasts.at(-1)?.text}
      </div>
      <div
        ref={stack}
        class="ui-toasts"
        popover="manual"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} held={held} onDismiss={onDismiss} closeLabel={closeLabel} />
        ))}
      </div>
    </>
  )
}
