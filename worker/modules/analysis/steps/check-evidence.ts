import { fold } from '../../../../shared/domain/fold'
import type { PageText } from '../../../../shared/schemas/document'
import type { Finding } from '../../../ports/understanding'

/** Prose, names and folders come of our own code from checked values; no passage of the document says them. */
const withoutPassage = ['summary', 'description', 'name', 'folder']

/**
 * Evidence or silence (promise 4): the quote must stand at its offsets in the text of its page. A value whose evidence
 * does not hold is only shown as « à vérifier ».
 */
export function holdsInText(field: string, finding: Finding, pages: PageText[]): boolean {
  if (withoutPassage.includes(field)) return true
  const { evidence } = finding
  if (!evidence) return false
  const text = pages.find((page) => page.number === evidence.page)?.text
  return text !== undefined && fold(text.slice(evidence.start, evidence.end)) === fold(evidence.quote)
}
