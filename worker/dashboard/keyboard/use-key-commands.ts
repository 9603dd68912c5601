import { useEffect, useRef } from 'preact/hooks'
import { keyCommand, type KeyCommand, type KeyPlace } from './key-command'

export type KeyHandlers = Partial<Record<KeyCommand, () => void>>

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page'
  if (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  ) {
    return 'writing'
  }
  return target.matches('button, a, input, summary, [role^="menuitem"], [role="tab"]') ? 'control' : 'page'
}

/**
 * Answers keys of the whole page while mounted, except under an open dialog or popover, which has its own.
 */
export function useKeyCommands(handlers: KeyHandlers) {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open], .ui-menu:popover-open')) return
      const command = keyCommand(event, placeOf(event.target))
      const handler = command && latest.current[command]
      if (!handler) return
      event.preventDefault()
      handler()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
