import { useCallback, useRef, useState } from 'preact/hooks'
import { pushToast, type NewToast, type ToastMessage } from './toast-queue'

/** The messages on show and how to add or remove one; render them with `ToastStack`. */
export function useToasts() {
  const [toasts, setToasts] = useState<ToastMessage[]>([])
  const lastId = useRef(0)
  const show = useCallback((toast: NewToast) => {
    lastId.current += 1
    const message = { tone: 'plain' as const, ...toast, id: lastId.current }
    setToasts((all) => pushToast(all, message))
  }, [])
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  return { toasts, show, dismiss }
}
