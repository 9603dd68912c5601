import { useEffect } from 'preact/hooks'

export interface TriageKeys {
  step(by: 1 | -1): void
  open(): void
  openTab(): void
  accept(): void
  flag(): void
  move(): void
  help(): void
}

const controls = 'input, textarea, select, [contenteditable], dialog[open], [popover]:popover-open'

/** Single keys act on the chosen row; never while something is typed, nor under a dialog or an open list. */
export function useTriageKeys(keys: TriageKeys) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event)) return
      const run = actionOf(event.key, keys)
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [keys])
}

function isTaken({ target }: KeyboardEvent) {
  if (document.querySelector('dialog[open], .ui-menu:popover-open')) return true
  const inControl = target instanceof Element ? target.closest(controls) : null
  return inControl !== null && !(inControl instanceof HTMLInputElement && inControl.type === 'checkbox')
}

function actionOf(key: string, keys: TriageKeys): (() => void) | undefined {
  const actions: Record<string, () => void> = {
    j: () => keys.step(1),
    k: () => keys.step(-1),
    o: keys.open,
    O: keys.openTab,
    e: keys.accept,
    f: keys.flag,
    m: keys.move,
    '?': keys.help,
  }
  return actions[key]
}
