import { detectFormat, type FileFormat } from '../../../shared/domain/file-format'
import { AppError } from '../../ports/app-error'

const webPage = {
  fr: 'Le site a renvoyé une page web au lieu du PDF\u00a0: rien n’a été enregistré. Ouvrez le document, puis enregistrez-le de nouveau.',
  en: 'The site sent a web page instead of the PDF: nothing was stored. Open the document, then save it again.',
}
const notAccepted = {
  fr: 'Ce type de fichier n’est pas un document que Liasse reçoit (programme, archive ou format inconnu). Rien n’a été enregistré.',
  en: 'This kind of file is not a document that Liasse takes (program, archive or unknown format). Nothing was stored.',
}

/** What the bytes are; throws 415 for what is no document, and for a web page that came in the place of a file. */
export function recogniseFormat(head: Uint8Array, declared: { name: string; mime: string }, language: 'fr' | 'en'): FileFormat {
  const format = detectFormat(head, declared.name)
  const expectsFile = /\.(pdf|png|jpe?g|tiff?|docx|xlsx|pptx|odt|heic)$/i.test(declared.name) || declared.mime === 'application/pdf'
  if (format === 'html' && expectsFile) throw new AppError('file.web-page', webPage[language])
  if (format === null) throw new AppError('file.not-accepted', notAccepted[language])
  return format
}
