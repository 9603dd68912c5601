import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

function decode(message: string) {
  const [head = '', body = ''] = message.split(/\r\n\r\n/)
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const subject = header('Subject').replace(/^=\?UTF-8\?B\?(.*)\?=$/, (_, encoded: string) => Buffer.from(encoded, 'base64').toString())
  return { to: header('To'), subject, date: header('Date'), text: Buffer.from(body, 'base64').toString() }
}

function page(messages: ReturnType<typeof decode>[]) {
  const items = messages.map(
    ({ to, subject, date, text }) =>
      `<article><h2>${escapeHtml(subject)}</h2><p>${escapeHtml(to)} · ${escapeHtml(date)}</p><pre>${escapeHtml(text).replace(/https?:\/\/\S+/g, '<a href="$&">$&</a>')}</pre></article>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Courriels locaux</title><h1>Courriels de cette machine</h1>${items.join('') || '<p>Aucun courriel.</p>'}`
}

/**
 * The mail service of one machine: POST keeps a message as a file of the folder, GET shows them, newest first, as a page
 * or as JSON under `/dev/mail/messages.json`.
 */
export function createMailbox(folder: string) {
  mkdirSync(folder, { recursive: true })
  let count = readdirSync(folder).length
  return async (request: Request): Promise<Response> => {
    if (request.method === 'POST') {
      count += 1
      writeFileSync(join(folder, `${Date.now()}-${count}.eml`), await request.text())
      return new Response(null, { status: 204 })
    }
    const messages = readdirSync(folder).sort().reverse().map((name) => decode(readFileSync(join(folder, name), 'utf8')))
    if (new URL(request.url).pathname.endsWith('/messages.json')) return Response.json(messages)
    return new Response(page(messages), { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}
