import type { PageView } from '../capture-source'

export const selectors = {
  attachment: '#attachment-list > li[id^="attach"]',
  attachmentLink: 'a.filename[href]',
  attachmentName: '.attachment-name',
  attachmentSize: '.attachment-size',
  inlineImage: '#messagebody .image-attachment, #message-objects .image-attachment',
  subject: '#message-header .subject, h2.subject',
  sender: '#message-header .rcmContactAddress, .header-summary .rcmContactAddress',
  date: '#message-header .header-summary .text-nowrap, #message-header td.date, .headers-table td.header.date',
} as const

/** The message that a frame of Roundcube shows. */
export interface RoundcubeMessage {
  /** Folder address and script of the webmail, `https://mail.example/roundcube/`. */
  base: string
  uid: string
  mailbox: string
  token: string | null
  subject: string
  from: string | null
  date: string | null
}

const envScript = /rcmail\s*=\s*new rcube_webmail|rcmail\.set_env\(/

/**
 * Reads the message of this frame; null in any other page, and in Roundcube's list, whose message is a frame
 * apart.
 */
export function readRoundcubeMessage({ url, document }: PageView): RoundcubeMessage | null {
  const env = readEnv(document)
  if (env === null || env.task !== 'mail') return null
  const query = new URL(url).searchParams
  const uid = env.uid ?? query.get('_uid')
  const mailbox = env.mailbox ?? query.get('_mbox')
  const shown = env.action === 'show' || env.action === 'preview'
  if (!shown || !uid || !mailbox) return null
  return {
    base: new URL('./', url).href,
    uid,
    mailbox,
    token: env.request_token ?? null,
    subject: visibleText(document.querySelector(selectors.subject)),
    from: readSender(document),
    date: visibleText(document.querySelector(selectors.date)) || null,
  }
}

/**
 * `rcmail.env` lives in the page's own world. Roundcube writes it into inline scripts, which a content script
 * can read without running anything in the page.
 */
function readEnv(document: PageView['document']): Record<string, string | undefined> | null {
  const scripts = [...document.querySelectorAll('script:not([src])')].map(
    (script) => script.textContent ?? '',
  )
  const relevant = scripts.filter((script) => envScript.test(script)).join('\n')
  if (!relevant) return null
  const keys = ['task', 'action', 'uid', 'mailbox', 'request_token']
  return Object.fromEntries(keys.map((key) => [key, readString(relevant, key)]))
}

function readString(script: string, key: string) {
  const found = new RegExp(`[{,]"${key}":("(?:[^"\\\\]|\\\\.)*"|\\d+)`).exec(script)?.[1]
  return found === undefined ? undefined : String(JSON.parse(found))
}

function readSender(document: PageView['document']) {
  const sender = document.querySelector(selectors.sender)
  const name = visibleText(sender)
  const address = sender?.getAttribute('title') ?? sender?.getAttribute('href')?.replace(/^mailto:/, '') ?? ''
  if (!name && !address) return null
  return address && !name.includes(address) ? `${name} <${address}>`.trim() : name
}

/** Text of an element without the parts written for screen readers and buttons. */
function visibleText(element: Element | null) {
  if (!element) return ''
  const hidden = [...element.querySelectorAll('.voice, a.button, a.extwin')].map(
    (part) => part.textContent ?? '',
  )
  const text = hidden.reduce((rest, part) => rest.replace(part, ''), element.textContent ?? '')
  return text.replace(/\s+/g, ' ').trim()
}
