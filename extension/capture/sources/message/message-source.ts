import { cleanFileName } from '../../../../shared/domain/file-name'
import type { CaptureSource } from '../capture-source'
import { readRoundcubeMessage } from '../roundcube/roundcube-page'
import { describeMessage } from '../roundcube/roundcube-source'

/**
 * The message itself as EML, the webmail's own source of it. Roundcube converts the charset without `_save`,
 * and asks for its request token with it.
 */
export const messageSource: CaptureSource = {
  id: 'message',
  list(subject) {
    if (subject.kind !== 'page') return []
    const message = readRoundcubeMessage(subject.page)
    if (!message?.token) return []
    const url = new URL(message.base)
    url.search = new URLSearchParams({
      _task: 'mail',
      _action: 'viewsource',
      _uid: message.uid,
      _mbox: message.mailbox,
      _save: '1',
      _token: message.token,
    }).toString()
    return [
      {
        id: `message:${message.mailbox}:${message.uid}`,
        name: `${cleanFileName(message.subject.replaceAll('/', '-'), 'message')}.eml`,
        mime: 'message/rfc822',
        sizeBytes: null,
        expects: 'message',
        skip: null,
        provenance: { ...describeMessage(message, subject.page), kind: 'message' },
        bytes: { at: 'page', url: url.href, cache: 'default' },
      },
    ]
  },
}
