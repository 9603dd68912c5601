import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { PageView } from '../../extension/capture/sources/capture-source'
import { findControlPlaces } from '../../extension/capture/sources/control-places'
import { listCapturables } from '../../extension/capture/sources/list-capturables'
import { parseShownSize } from '../../extension/capture/sources/roundcube/parse-shown-size'

function view(html: string, url: string): PageView {
  const { document } = parseHTML(html)
  return { url, title: document.title, contentType: 'text/html', document }
}
const golden = (number: 1 | 2) => {
  const html = readFileSync(
    new URL(`fixtures/roundcube-1.6.5-message-${number}.html`, import.meta.url),
    'utf8',
  )
  return { html, url: `http://mail.example.test/?_task=mail&_mbox=INBOX&_uid=${number}&_action=show` }
}
const listPage = (page: PageView) => listCapturables({ kind: 'page', page })

describe('a message in Roundcube 1.6.5', () => {
  const { html, url } = golden(2)
  const page = view(html, url)

  test('X-03: offers each attachment and the message itself', () => {
    const offered = listPage(page).map(({ id, name, expects, skip }) => ({ id, name, expects, skip }))
    expect(offered).toEqual([
      { id: 'roundcube:INBOX:2:2', name: 'Conditions générales.pdf', expects: 'pdf', skip: null },
      { id: 'roundcube:INBOX:2:3', name: 'Facture F-2026-118.pdf', expects: 'pdf', skip: null },
      { id: 'roundcube:INBOX:2:4', name: 'Avenant au bail - signé.pdf', expects: 'pdf', skip: null },
      { id: 'message:INBOX:2', name: 'Facture et avenant n° 1.eml', expects: 'message', skip: null },
    ])
  })

  test('fetches bytes in the page, without the download action that wants a dialog', () => {
    const [attachment] = listPage(page)
    expect(attachment?.bytes).toEqual({
      at: 'page',
      cache: 'default',
      url: 'http://mail.example.test/?_task=mail&_action=get&_mbox=INBOX&_uid=2&_token=TokenDeTest0123456789&_part=2',
    })
    expect(attachment?.sizeBytes).toBe(1024)
  })

  test('fetches the message as its source, saved and with the request token', () => {
    const message = listPage(page).at(-1)
    const query = new URL(message?.bytes.at === 'page' ? message.bytes.url : '').searchParams
    expect(Object.fromEntries(query)).toEqual({
      _task: 'mail',
      _action: 'viewsource',
      _uid: '2',
      _mbox: 'INBOX',
      _save: '1',
      _token: 'TokenDeTest0123456789',
    })
  })

  test('keeps who wrote it, when and about what', () => {
    expect(listPage(page)[0]?.provenance).toEqual({
      kind: 'attachment',
      webmail: 'roundcube',
      adapter: 'roundcube@1',
      url: 'http://mail.example.test/?_task=mail&_mbox=INBOX&_uid=2&_action=show',
      pageTitle: 'Webmail de test :: Facture et avenant n° 1',
      from: expect.stringContaining('SCI Les Glycines'),
      subject: 'Facture et avenant n° 1',
      receivedAt: '2026-11-02 08:00',
    })
  })

  test('X-03: has a place for a control beside each attachment, and for all of them', () => {
    const places = findControlPlaces(page)
    expect(places?.each.map(({ id, beside }) => [id, beside.id])).toEqual([
      ['roundcube:INBOX:2:2', 'attach2'],
      ['roundcube:INBOX:2:3', 'attach3'],
      ['roundcube:INBOX:2:4', 'attach4'],
    ])
    expect(places?.all?.getAttribute('class')).toBe('leftcol')
  })
})

test('a name in RFC 2231 comes with its accents', () => {
  const { html, url } = golden(1)
  expect(listPage(view(html, url))[0]?.name).toBe("Attestation d'assurance n°42 été.pdf")
})

test('a shortened name is taken whole from its title', () => {
  const { html, url } = golden(1)
  const shortened = html
    .replace(
      /title="" class="filename"/,
      'title="Attestation d\'assurance multirisque professionnelle.pdf" class="filename"',
    )
    .replace(/(<span class="attachment-name">)[^<]*/, '$1Attestation d...nelle.pdf')
  expect(listPage(view(shortened, url))[0]?.name).toBe(
    "Attestation d'assurance multirisque professionnelle.pdf",
  )
})

test('X-03: small images of a signature are offered but left out of « Tout enregistrer »', () => {
  const { html, url } = golden(1)
  const logo = html
    .replace('class="application pdf" id="attach2"', 'class="image png" id="attach2"')
    .replace(/(<span class="attachment-name">)[^<]*/, '$1logo.png')
  expect(listPage(view(logo, url))[0]).toMatchObject({
    name: 'logo.png',
    mime: 'image/png',
    skip: 'small-image',
  })
})

test.each([
  [
    '<html><body><ul id="attachment-list"><li id="attach2"><a class="filename" href="/x">x</a></li></ul></body></html>',
  ],
  [
    '<html><head><script>rcmail.set_env({"task":"mail","action":"","request_token":"t"})</script></head><body></body></html>',
  ],
  [
    '<html><head><script>rcmail.set_env({"task":"settings","action":"show","uid":"1"})</script></head><body></body></html>',
  ],
])('a page that shows no message of Roundcube offers nothing', (html) => {
  const page = view(html, 'https://mail.example.test/?_task=mail')
  expect(listPage(page)).toEqual([])
  expect(findControlPlaces(page)).toBeNull()
})

test.each([
  ['(~12 Ko)', 12_288],
  ['(1,5 Mo)', 1_572_864],
  ['(345 o)', 345],
  ['(~3 KB)', 3072],
  ['(1.2 MB)', 1_258_291],
  ['(1 024 B)', 1024],
  ['', null],
  ['(inconnue)', null],
])('the size %s is %s bytes', (text, sizeBytes) => {
  expect(parseShownSize(text)).toBe(sizeBytes)
})
