/** Shorter passages are too common to be taken out of the plain text. */
const shortestPassage = 12
/** Each costs a pass over the text. */
const mostPassages = 100

/**
 * Takes out of the plain version of a mail what its HTML version hides: mail programs write both from one
 * source. White space may differ between the two.
 */
export function separateHidden(text: string, hidden: string[]): { text: string; hiddenText: string | null } {
  let shown = text
  for (const passage of hidden.filter((one) => one.length >= shortestPassage).slice(0, mostPassages)) {
    const words = passage.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    shown = shown.replace(new RegExp(words.join('\\s+'), 'g'), '')
  }
  const tidy = shown.replace(/\n{3,}/g, '\n\n').trim()
  return { text: tidy, hiddenText: hidden.length > 0 ? hidden.join('\n') : null }
}
