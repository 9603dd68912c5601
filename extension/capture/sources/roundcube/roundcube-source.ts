import type { Capturable } from '../../capturable'
import { cleanFileName } from '../../../../shared/domain/file-name'
import { skipReason } from '../../skip-reason'
import type { CaptureSource, PageView } from '../capture-source'
import { parseShownSize } from './parse-shown-size'
import { readRoundcubeMessage, selectors, type RoundcubeMessage } from './roundcube-page'

const adapter = 'roundcube@1'

/** Attachments of the message that Roundcube shows (1.4 to 1.6, Elastic and Larry). */
export const roundcubeSource: CaptureSource = {
  id: 'roundcube',
  list(subject) {
    if (subject.kind !== 'page') return []
    const message = readRoundcubeMessage(subject.page)
    if (!message) return []
    const inlineNames = readInlineNames(subject.page)
    return [...subject.page.document.querySelectorAll(selectors.attachment)].flatMap((item) => {
      const capturable = readAttachment(item, message, subject.page, inlineNames)
      return capturable ? [capturable] : []
    })
  },
}

/** Identity of an attachment in its page; the save controls find their line by it. */
export function attachmentId(message: Pick<RoundcubeMessage, 'mailbox' | 'uid'>, item: Pick<Element, 'id'>) {
  return `roundcube:${message.mailbox}:${message.uid}:${item.id.replace(/^attach/, '')}`
}

function readAttachment(
  item: Element,
  message: RoundcubeMessage,
  page: PageView,
  inlineNames: Set<string>,
): Capturable | null {
  const link = item.querySelector(selectors.attachmentLink)
  const href = link?.getAttribute('href')
  if (!link || !href) return null
  const name = readName(item, link)
  const sizeBytes = parseShownSize(item.querySelector(selectors.attachmentSize)?.textContent ?? '')
  const mime = guessMime(item.getAttribute('class') ?? '', name)
  return {
    id: attachmentId(message, item),
    name,
    mime,
    sizeBytes,
    expects: /\.pdf$/i.test(name) || mime === 'application/pdf' ? 'pdf' : 'file',
    skip: skipReason({ mime, sizeBytes, inline: inlineNames.has(name) }),
    provenance: describeMessage(message, page),
    bytes: { at: 'page', url: attachmentUrl(href, page.url), cache: 'default' },
  }
}

/** `_download` wants a token and forces a dialog; without it the same bytes come. */
function attachmentUrl(href: string, pageUrl: string) {
  const url = new URL(href, pageUrl)
  url.searchParams.delete('_download')
  url.searchParams.set('_action', 'get')
  return url.href
}

/** A long name is shortened on screen; its whole is then in the title. */
function readName(item: Element, link: Element) {
  const whole = link.getAttribute('title')
  const shown = item.querySelector(selectors.attachmentName)?.textContent ?? link.textContent ?? ''
  const isShortened = shown.includes('…') || shown.includes('...')
  return cleanFileName(isShortened && whole ? whole : shown, 'document')
}

/** The list item's classes are the media type and the extension: `application pdf`, `image png`. */
function guessMime(classes: string, name: string) {
  const extension = /\.(\w{2,5})$/.exec(name)?.[1]?.toLowerCase()
  if (extension === 'pdf' || /\bpdf\b/.test(classes)) return 'application/pdf'
  const image = /\bimage\s+([\w+-]+)/.exec(classes)?.[1]
  if (image) return `image/${image}`
  return extension && /^(?:png|jpe?g|gif|webp|bmp|svg)$/.test(extension)
    ? `image/${extension.replace('jpg', 'jpeg')}`
    : null
}

/** Images that Roundcube also draws under the text are inline parts. */
function readInlineNames({ document }: PageView) {
  const captions = [...document.querySelectorAll(`${selectors.inlineImage} .image-filename`)]
  return new Set(captions.map((caption) => cleanFileName(caption.textContent ?? '', '')))
}

/** Provenance kept for ever with what comes out of this message. */
export function describeMessage(message: RoundcubeMessage, page: PageView): Capturable['provenance'] {
  const { from, date, subject } = message
  const url = new URL(
    `?_task=mail&_mbox=${encodeURIComponent(message.mailbox)}&_uid=${message.uid}&_action=show`,
    message.base,
  )
  return {
    kind: 'attachment',
    webmail: 'roundcube',
    adapter,
    url: url.href.slice(0, 4096),
    pageTitle: page.title.slice(0, 500),
    ...(from ? { from: from.slice(0, 500) } : {}),
    ...(subject ? { subject: subject.slice(0, 998) } : {}),
    ...(date ? { receivedAt: date.slice(0, 80) } : {}),
  }
}
