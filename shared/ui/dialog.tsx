import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import './dialog.css'
import { IconButton } from './icon-button'

export interface DialogProps {
  title: string
  closeLabel: string
  onClose: () => void
  /** `sheet` slides in from the right; `centre` stands in the middle. */
  shape?: 'centre' | 'sheet'
  width?: 'narrow' | 'wide'
  footer?: ComponentChildren
  children: ComponentChildren
}

/** A native modal dialog, open while rendered: Escape and the scrim close it, focus returns where it was. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, shape = 'centre', width = 'narrow', footer, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      // Removing an open dialog does not give the focus back (HTML, « removing steps »); closing it would.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`ui-dialog ui-dialog--${shape} ui-dialog--${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => event.target === dialog.current && onClose()}
    >
      <div class="ui-dialog__box">
        <header class="ui-dialog__head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="cross" label={closeLabel} onClick={onClose} />
        </header>
        <div class="ui-dialog__body">{children}</div>
        {footer && <footer class="ui-dialog__foot">{footer}</footer>}
      </div>
    </dialog>
  )
}
