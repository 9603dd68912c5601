import type { FileBody, ReadPage } from '../../../ports/page-reader'
import type { Deps } from '../../../ports/deps'
import type { MessageText } from '../../../ports/message-reader'
import type { AnalysisSubject } from '../analysis-subject'
import { keepAttachments } from './keep-attachments'

type Language = 'fr' | 'en'

const labels = {
  fr: { from: 'De', to: 'À', date: 'Date', subject: 'Objet' },
  en: { from: 'From', to: 'To', date: 'Date', subject: 'Subject' },
}

/** A message as a reader prints it: its headers, its text, then the messages forwarded in it. */
function toText(message: MessageText, language: Language): string {
  const say = labels[language]
  const headers = [
    [say.from, message.from],
    [say.to, message.to.join(', ')],
    [say.date, message.date?.slice(0, 10) ?? null],
    [say.subject, message.subject],
  ].flatMap(([label, value]) => (value ? [`${label}\u00a0: ${value}`] : []))
  const forwarded = message.forwarded.map((inner) => toText(inner, language))
  return [headers.join('\n'), message.text, ...forwarded].join('\n\n').trimEnd().normalize('NFC')
}

const hiddenIn = ({ hiddenText, forwarded }: MessageText): string[] => [
  ...(hiddenText === null ? [] : [hiddenText]),
  ...forwarded.flatMap(hiddenIn),
]

/** A message as a page; its attachments become documents of their own, once each. */
export async function readMail(deps: Deps, subject: AnalysisSubject, body: FileBody): Promise<ReadPage> {
  const opened = await deps.openMessage(body)
  await keepAttachments(deps, subject, opened)
  const { message } = opened
  const hidden = hiddenIn(message)
  return {
    page: { number: 1, text: toText(message, subject.space.language), by: 'file', confidence: 1 },
    layout: { number: 1, width: 595, height: 842, words: [] },
    hiddenText: hidden.length > 0 ? hidden.join('\n') : null,
  }
}
