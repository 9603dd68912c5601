import type { Deps } from '../../ports/deps'
import { UnreadableFile } from '../../ports/page-reader'
import { reserveCredit } from '../credits/reserve-credit'
import type { JobRecord } from '../jobs/claim-job'
import { takeUp } from './analysis-subject'
import { proposeFolder } from './steps/propose-folder'
import { readDocument } from './steps/read-document'
import { saveFindings } from './steps/save-findings'
import { saveUnreadable } from './steps/save-unreadable'
import { saveWithoutCredit } from './steps/save-without-credit'
import { understandDocument } from './steps/understand-document'

/**
 * One document from bytes to proposals. It may be called again at any point: pages already read are not read again, the
 * credit of a run is reserved once, and the result is saved in one batch with its history.
 */
export async function analyse(deps: Deps, held: JobRecord): Promise<void> {
  const subject = await takeUp(deps, held)
  if (!subject) return
  try {
    const reading = await readDocument(deps, held, subject)
    if (!reading) return
    const credit = await reserveCredit(deps, subject.space, { documentId: subject.document.id, run: subject.run })
    if (!credit) return await saveWithoutCredit(deps, held, subject, reading)
    const judged = await understandDocument(deps, subject, reading.pages)
    const folder = await proposeFolder(deps, subject, reading, judged.findings)
    await saveFindings(deps, held, { ...subject, reading, credit, folder }, judged)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await saveUnreadable(deps, held, subject, error.reason)
  }
}
