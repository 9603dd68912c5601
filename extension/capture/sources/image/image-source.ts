import { cleanFileName } from '../../../../shared/domain/file-name'
import { nameInUrl } from '../../name-capture'
import type { CaptureSource } from '../capture-source'
import { fetchPlace } from '../fetch-place'

/** An image that was right-clicked; the browser's cache serves it when it still has it. */
export const imageSource: CaptureSource = {
  id: 'image',
  list(subject) {
    if (subject.kind !== 'click' || !subject.target.imageUrl || subject.target.linkUrl) return []
    const { imageUrl, pageUrl, pageTitle } = subject.target
    const fromUrl = nameInUrl(imageUrl)
    return [
      {
        id: `image:${imageUrl.slice(0, 500)}`,
        name: cleanFileName(fromUrl || pageTitle, 'image'),
        mime: null,
        sizeBytes: null,
        expects: 'image',
        skip: null,
        provenance: {
          kind: 'image',
          ...(fromUrl ? { url: imageUrl.slice(0, 4096) } : { url: pageUrl.slice(0, 4096) }),
          pageTitle: pageTitle.slice(0, 500),
          adapter: 'image@1',
        },
        bytes: fetchPlace(imageUrl, pageUrl, 'force-cache'),
      },
    ]
  },
}
