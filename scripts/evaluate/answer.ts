import type { DocumentRow } from '../../shared/schemas/document'
import type { Office } from './office.ts'

/** What the product said of one file, in the shape that the corpus' own scorer reads. */
export interface Answer {
  text: string
  language: string | null
  type: string | null
  summary: string | null
  shortDescription: string | null
  dueDate: string | null
  noticeDate: string | null
  suggestedName: string | null
  issuer: string | null
  wrongClient: boolean
  tags: string[]
  /** Names of the documents made of a message's parts. */
  attachments: string[]
  state: string
  pages: number
}

/** Parts of a message, its own parts' parts included. */
function partsOf(parent: DocumentRow, all: DocumentRow[]): DocumentRow[] {
  return all
    .filter(({ parentId }) => parentId === parent.id)
    .flatMap((part) => [part, ...partsOf(part, all)])
}

type TextField = 'language' | 'type' | 'summary' | 'description' | 'dueDate' | 'noticeDate' | 'issuer'
const isMessage = ({ mime }: DocumentRow) => mime.startsWith('message/')

/** A message and its attachments answer together; what an attachment says wins over the message. */
export async function answerOf(office: Office, document: DocumentRow, all: DocumentRow[]): Promise<Answer> {
  const parts = partsOf(document, all)
  const byWeight = [...parts.filter((part) => !isMessage(part)), ...parts.filter(isMessage), document]
  const first = (key: TextField) =>
    byWeight.find((one) => one[key] !== null)?.[key] ?? null
  const texts = await Promise.all([document, ...parts].map((one) => office.pagesOf(one)))
  return {
    text: texts.flat().map(({ text }) => text).join('\n'),
    language: first('language'),
    type: first('type'),
    summary: first('summary'),
    shortDescription: first('description'),
    dueDate: first('dueDate'),
    noticeDate: first('noticeDate'),
    suggestedName: document.suggestedName,
    issuer: first('issuer'),
    wrongClient: byWeight.some(({ warnings }) => warnings.some(({ code }) => code === 'wrong-client' || code === 'other-client')),
    tags: [...new Set(byWeight.flatMap(({ tags }) => tags.map(({ name }) => name)))],
    attachments: parts.map(({ originalName }) => originalName),
    state: document.analysis.state,
    pages: [document, ...parts].reduce((sum, { pages }) => sum + (pages ?? 1), 0),
  }
}
