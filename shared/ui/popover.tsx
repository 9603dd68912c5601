import type { ComponentChildren, TargetedToggleEvent } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import './dialog.css'
import { placePopover } from './place-popover'

export interface PopoverTrigger {
  popovertarget: string
  'aria-expanded': boolean
}

export interface PopoverProps {
  /** Draws the button; spread what it is given on it. */
  trigger: (props: PopoverTrigger) => ComponentChildren
  align?: 'start' | 'end'
  role?: 'menu' | 'dialog'
  label?: string
  class?: string
  /** Content is rendered only while open; `close` hides it and gives the focus back. */
  children: (close: () => void) => ComponentChildren
  onKeyDown?: (event: KeyboardEvent) => void
}

/** Puts an open popover beside its button and the focus on its first control. */
function settle(popover: HTMLElement, align: 'start' | 'end') {
  const anchor = document.querySelector(`[popovertarget="${popover.id}"]`)?.getBoundingClientRect()
  if (!anchor) return
  const size = { width: popover.offsetWidth, height: popover.offsetHeight }
  const { left, top } = placePopover(anchor, size, { width: innerWidth, height: innerHeight }, align)
  popover.style.left = `${left}px`
  popover.style.top = `${top}px`
  popover.querySelector<HTMLElement>('[autofocus], [role^="menuitem"], select, input, button, a')?.focus()
}

/** A native popover beside its button: light dismiss, Escape, top layer. */
export function Popover(props: PopoverProps) {
  const { trigger, align = 'start', role = 'dialog', label, children } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  function toggled(event: TargetedToggleEvent<HTMLDivElement>) {
    const isOpen = event.newState === 'open'
    setOpen(isOpen)
    if (isOpen) requestAnimationFrame(() => box.current && settle(box.current, align))
  }

  return (
    <>
      {trigger({ popovertarget: id, 'aria-expanded': open })}
      <div
        ref={box}
        id={id}
        popover="auto"
        class={`ui-menu ${props.class ?? ''}`}
        role={role}
        aria-label={label}
        onToggle={toggled}
        onKeyDown={props.onKeyDown}
      >
        {open && children(() => box.current?.hidePopover())}
      </div>
    </>
  )
}
