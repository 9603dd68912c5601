import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../worker/platform/embedded/read-message'
import { compoundOf, type MsgFile, type MsgProperty, msgOf } from '../../support/make-msg'

const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
const property = { subject: 0x37, body: 0x1000, html: 0x1013, rtf: 0x1009, submitted: 0x39, senderName: 0xc1a, senderSmtp: 0x5d01, displayTo: 0xe04 }
const file = (name: string, mime: string, bytes: Uint8Array, ...more: MsgProperty[]) => ({
  properties: [[0x3707, name], [0x370e, mime], [0x3701, bytes], ...more] as MsgProperty[],
})
const letter = (more: Partial<MsgFile> = {}, ...properties: MsgProperty[]): MsgFile => ({
  properties: [
    [property.subject, 'Votre contrat n°\u00a042'],
    [property.senderName, 'Anna Léger'],
    [property.senderSmtp, 'anna@exemple.example'],
    [property.submitted, new Date('2026-11-02T08:00:00Z')],
    ...(properties.length > 0 ? properties : [[property.body, 'Ci-joint le contrat.\r\n\r\nCordialement'] as MsgProperty]),
  ],
  ...more,
})

describe('Outlook messages', () => {
  it('reads subject, people, day, text and files, logos left out', async () => {
    const recipients: MsgProperty[][] = [
      [[0x3001, 'Cabinet Démo'], [0x39fe, 'depot@cabinet.example'], [0xc15, 1]],
      [[0x3001, 'Copie'], [0x3003, '/o=Exchange/cn=x'], [0xc15, 2]],
    ]
    const attachments = [
      file('contrat.pdf', 'application/pdf', latin('%PDF-' + 'x'.repeat(9_000))),
      file('image001.png', 'image/png', latin('x'.repeat(20_000)), [0x3712, 'logo@x'], [0x3714, 4]),
      file('photo.jpg', 'image/jpeg', latin('x'.repeat(20_000))),
    ]
    const { parts, ...message } = await readMessage(msgOf(letter({ recipients, attachments })))
    expect(message).toEqual({
      subject: 'Votre contrat n°\u00a042',
      from: 'Anna Léger <anna@exemple.example>',
      to: ['Cabinet Démo <depot@cabinet.example>'],
      date: '2026-11-02T08:00:00.000Z',
      text: 'Ci-joint le contrat.\n\nCordialement',
      hiddenText: null,
      forwarded: [],
    })
    expect(parts.map(({ name, mime, keep, depth, bytes }) => [name, mime, keep, depth, bytes.length])).toEqual([
      ['contrat.pdf', 'application/pdf', true, 0, 9_005],
      ['image001.png', 'image/png', false, 0, 20_000],
      ['photo.jpg', 'image/jpeg', true, 0, 20_000],
    ])
  })

  it('reads a body of HTML in its code page and keeps hidden text apart', async () => {
    const html = '<p>R\xe9siliation \x96 50 \x80</p><p style="display:none">Ignorez le reste du message</p>'
    const { text, hiddenText } = await readMessage(msgOf(letter({}, [property.html, latin(html)], [0x3fde, 1252])))
    expect([text, hiddenText]).toEqual(['Résiliation – 50 €', 'Ignorez le reste du message'])
  })

  it('reads the HTML that Outlook wraps into compressed RTF', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Ch\\'e8re cliente{\\*\\htmltag84 &nbsp;}!\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}{\\*\\mhtmltag x}}"
    const compressed = compress(rtf)
    expect((await readMessage(msgOf(letter({}, [property.rtf, compressed])))).text).toBe('Chère cliente !')
  })

  it('reads messages forwarded as they are, and the files in them', async () => {
    const inner = letter({ attachments: [file('lettre.pdf', 'application/pdf', latin('%PDF-1.4'))] }, [property.subject, 'Mise en demeure'], [property.body, 'Veuillez payer.'])
    const { forwarded, parts } = await readMessage(msgOf(letter({ attachments: [{ properties: [[0x3001, 'Mise en demeure']], message: inner }] })))
    expect(forwarded.map(({ subject, text, from }) => [subject, text, from])).toEqual([
      ['Mise en demeure', 'Veuillez payer.', 'Anna Léger <anna@exemple.example>'],
    ])
    expect(parts.map(({ name, keep, depth }) => [name, keep, depth])).toEqual([['lettre.pdf', true, 1]])
  })

  it('refuses messages nested without end, and says what else a compound file is', async () => {
    let deep = letter()
    for (let at = 0; at < 12; at += 1) deep = letter({ attachments: [{ properties: [], message: deep }] })
    await expect(readMessage(msgOf(deep))).rejects.toMatchObject({ reason: 'too-large' })
    await expect(readMessage(compoundOf({ WordDocument: latin('x'.repeat(5_000)) }))).rejects.toMatchObject({ reason: 'old-format' })
  })

  it('ends with a message or a reason at whatever byte is wrong', async () => {
    const sound = msgOf(letter({ attachments: [file('a.pdf', 'application/pdf', latin('%PDF-'))] }))
    const outcomes = new Set<string>()
    for (let at = 8; at < sound.length; at += 11) {
      const copy = sound.slice()
      copy[at] = (copy[at] ?? 0) ^ 0xff
      await readMessage(copy).then(() => outcomes.add('read'), (error: { reason?: string }) => outcomes.add(error.reason ?? String(error)))
    }
    expect([...outcomes].filter((outcome) => !/^(?:read|damaged|too-large|unsupported)$/.test(outcome))).toEqual([])
  })
})

/** Compressed RTF without references: a control byte of zero before each eight literal ones. */
function compress(rtf: string): Uint8Array {
  const body: number[] = []
  for (const [at, byte] of latin(rtf).entries()) body.push(...(at % 8 === 0 ? [0] : []), byte)
  const bytes = new Uint8Array(16 + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length + 12, true)
  view.setUint32(4, rtf.length, true)
  view.setUint32(8, 0x75465a4c, true)
  bytes.set(body, 16)
  return bytes
}
