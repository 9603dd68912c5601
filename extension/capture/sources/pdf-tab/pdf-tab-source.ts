import type { BytesAt, Capturable } from '../../capturable'
import { cleanFileName } from '../../../../shared/domain/file-name'
import { nameInUrl } from '../../name-capture'
import type { CaptureSource } from '../capture-source'

/** The PDF that a tab shows. */
export function openedPdf(url: string, title: string, bytes: BytesAt): Capturable {
  return {
    id: `pdf:${url}`,
    name: cleanFileName(nameInUrl(url) || title, 'document.pdf'),
    mime: 'application/pdf',
    sizeBytes: null,
    expects: 'pdf',
    skip: null,
    provenance: {
      kind: 'pdf',
      url: url.slice(0, 4096),
      pageTitle: title.slice(0, 500),
      adapter: 'pdf-tab@1',
    },
    bytes,
  }
}

/** `force-cache` gives the very bytes on screen, even of an address that answers only once. */
export const pdfTabSource: CaptureSource = {
  id: 'pdf-tab',
  list(subject) {
    if (subject.kind !== 'page' || subject.page.contentType !== 'application/pdf') return []
    const { url, title } = subject.page
    return [openedPdf(url, title, { at: 'page', url, cache: 'force-cache' })]
  },
}
