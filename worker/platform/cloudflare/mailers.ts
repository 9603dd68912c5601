import type { Fetcher, SendEmail } from '@cloudflare/workers-types'
import type { Mail, Mailer } from '../../ports/deps'

const encodeWords = (text: string) => `=?UTF-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}?=`

function base64Lines(text: string) {
  const encoded = btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
  return encoded.replace(/.{76}/g, '$&\r\n')
}

/** A plain-text message (RFC 5322), headers encoded so that no name can add a line. */
export function toMessage(mail: Mail, from: string, messageId: string, date: Date) {
  return [
    `From: Liasse <${from}>`,
    `To: <${mail.to.replace(/[\r\n<>]/g, '')}>`,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}@${from.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(mail.text),
  ].join('\r\n')
}

/** Sends through Cloudflare's e-mail binding. */
export function createCloudflareMailer(binding: SendEmail, from: string): Mailer {
  return {
    async send(mail) {
      await binding.send({ from, to: mail.to, subject: mail.subject, text: mail.text })
    },
  }
}

/** On one machine: mails go to a folder beside the state, shown at /dev/mail. */
export function createMailboxMailer(mailbox: Fetcher, from: string): Mailer {
  return {
    async send(mail) {
      const message = toMessage(mail, from, crypto.randomUUID(), new Date())
      const answer = await mailbox.fetch('http://mailbox/', { method: 'POST', body: message })
      if (!answer.ok) throw new Error(`mailbox answered ${answer.status}`)
    },
  }
}

/** Where neither is configured: the mail cannot leave, and the log says so. */
export function createNoMailer(): Mailer {
  return {
    async send(mail) {
      throw new Error(`no mail service is configured; "${mail.subject}" was not sent`)
    },
  }
}
