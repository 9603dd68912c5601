import { readHtml } from '../html/read-html'
import { normaliseBody } from './message-limits'
import { separateHidden } from './separate-hidden'

/** The readable body of a message: its plain version, or its HTML one; what the HTML hides is taken out of both. */
export function bodyOf(plain: string, html: string): { text: string; hiddenText: string | null } {
  const read = readHtml(html)
  const text = normaliseBody(plain).replace(/\[cid:[^\]\s]{1,200}\]/g, '')
  return separateHidden(text.trim() === '' ? normaliseBody(read.text) : text, read.hidden.map(normaliseBody))
}
