export interface ToastMessage {
  id: number
  text: string
  tone: 'plain' | 'error'
  /** One action, « Annuler » most often: undo instead of « are you sure ». */
  action?: { label: string; run: () => void }
}
export type NewToast = Omit<ToastMessage, 'id' | 'tone'> & { tone?: ToastMessage['tone'] }

/** How long each stays: one with an undo, or an error, is given time to be read and reached. */
export function toastLifeMs(toast: Pick<ToastMessage, 'tone' | 'action'>) {
  return toast.action || toast.tone === 'error' ? 10_000 : 4_500
}

/** At most three at a time; the oldest gives way. */
export function pushToast(toasts: ToastMessage[], toast: ToastMessage): ToastMessage[] {
  return [...toasts.filter((other) => other.text !== toast.text), toast].slice(-3)
}
