import { cleanFileName } from '../../../../shared/domain/file-name'
import { nameInUrl } from '../../name-capture'
import type { CaptureSource } from '../capture-source'
import { fetchPlace } from '../fetch-place'

/**
 * A link that was right-clicked. What stands behind it is known only once fetched; a web page is refused
 * then.
 */
export const linkSource: CaptureSource = {
  id: 'link',
  list(subject) {
    if (subject.kind !== 'click' || !subject.target.linkUrl) return []
    const { linkUrl, pageUrl, pageTitle } = subject.target
    const name = cleanFileName(nameInUrl(linkUrl), new URL(linkUrl).host)
    return [
      {
        id: `link:${linkUrl}`,
        name,
        mime: null,
        sizeBytes: null,
        expects: /\.pdf$/i.test(name) ? 'pdf' : 'file',
        skip: null,
        provenance: {
          kind: 'link',
          url: linkUrl.slice(0, 4096),
          pageTitle: pageTitle.slice(0, 500),
          adapter: 'link@1',
        },
        bytes: fetchPlace(linkUrl, pageUrl, 'default'),
      },
    ]
  },
}
