import type { ReadPage } from '../../../ports/page-reader'
import type { Deps } from '../../../ports/deps'
import type { MailMessage } from '../../../ports/message-reader'
import type { AnalysisSubject } from '../analysis-subject'
import { keepAttachments } from './keep-attachments'

const labels = {
  fr: { from: 'De', to: 'À', date: 'Date', subject: 'Objet' },
  en: { from: 'From', to: 'To', date: 'Date', subject: 'Subject' },
}

/** The message as one page: its headers as a reader prints them, then its text. */
function toText(message: MailMessage, language: 'fr' | 'en') {
  const say = labels[language]
  const headers = [
    [say.from, message.from],
    [say.to, message.to.join(', ')],
    [say.date, message.date?.slice(0, 10) ?? null],
    [say.subject, message.subject],
  ].flatMap(([label, value]) => (value ? [`${label}\u00a0: ${value}`] : []))
  return `${headers.join('\n')}\n\n${message.text}`.normalize('NFC')
}

/** A message as a page; its attachments become documents of their own, once each. */
export async function readMail(deps: Deps, subject: AnalysisSubject, bytes: Uint8Array): Promise<ReadPage> {
  const message = await deps.readMessage(bytes)
  await keepAttachments(deps, subject, message)
  return {
    page: { number: 1, text: toText(message, subject.space.language), by: 'file', confidence: 1 },
    layout: { number: 1, width: 595, height: 842, words: [] },
    hiddenText: message.hiddenText,
  }
}
