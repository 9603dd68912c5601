import { cleanFileName } from '../../../../shared/domain/file-name'
import type { CaptureSource } from '../capture-source'

/** Files dropped on the panel or chosen there. */
export const fileDropSource: CaptureSource = {
  id: 'file-drop',
  list(subject) {
    if (subject.kind !== 'files') return []
    return subject.files.map((file) => ({
      id: `file:${file.name}:${file.size}:${file.lastModified}`,
      name: cleanFileName(file.name, 'document'),
      mime: file.type || null,
      sizeBytes: file.size,
      expects: 'file',
      skip: null,
      provenance: { kind: 'web', adapter: 'file-drop@1' },
      bytes: { at: 'file', file },
    }))
  },
}
