/** Arrows go from a search field into its results and through them; Enter in the field takes the first. */
export function stepThrough(event: KeyboardEvent, selector: string) {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>(`${selector}:not([disabled])`)]
  const at = choices.findIndex((choice) => choice === document.activeElement)
  if (event.key === 'Enter' && at < 0) {
    event.preventDefault()
    choices[0]?.click()
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    const next = event.key === 'ArrowDown' ? Math.min(at + 1, choices.length - 1) : at - 1
    if (next < 0) event.currentTarget.querySelector<HTMLElement>('input')?.focus()
    else choices[next]?.focus()
  }
}
