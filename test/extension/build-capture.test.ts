import { describe, expect, test } from 'vitest'
import type { Capturable } from '../../extension/capture/capturable'
import { buildCapture } from '../../extension/capture/build-capture'
import { skipReason } from '../../extension/capture/skip-reason'

const pdf = '%PDF-1.7\n1 0 obj'
const loginPage = '<!doctype html>\n<html><head><title>Connexion</title>'

const offer = (expects: Capturable['expects'], name: string): Capturable => ({
  id: name,
  name,
  mime: null,
  sizeBytes: null,
  expects,
  skip: null,
  provenance: { kind: 'attachment', webmail: 'roundcube' },
  bytes: { at: 'extension', url: 'https://site.test/f' },
})
const fetched = (content: BlobPart, { status = 200, contentType = 'application/octet-stream' } = {}) => ({
  status,
  finalUrl: 'https://site.test/f',
  contentType,
  contentDisposition: null,
  bytes: new Blob([content]),
})
const build = (expects: Capturable['expects'], name: string, content: BlobPart, options = {}) =>
  buildCapture(offer(expects, name), fetched(content, options))

describe('what a site sends', () => {
  test('becomes a capture with its type by its bytes, its hash and its provenance', async () => {
    const capture = await build('pdf', 'Bail.pdf', pdf, { contentType: 'text/html' })
    expect(capture).toMatchObject({
      name: 'Bail.pdf',
      mime: 'application/pdf',
      source: { webmail: 'roundcube' },
    })
    expect(capture.sha256).toBe('e877f98ea8d2168689795b56210b97301ca78f1768c4f3ec1097f84f8a4e4a23')
    expect(await capture.bytes.text()).toBe(pdf)
    expect(capture.bytes.type).toBe('application/pdf')
  })

  test.each([
    ['X-02: a sign-in page instead of a PDF', 'pdf', 'bail.pdf', loginPage, {}, 'web-page-instead-of-pdf'],
    [
      'a sign-in page that claims to be a PDF',
      'pdf',
      'bail.pdf',
      loginPage,
      { contentType: 'application/pdf' },
      'web-page-instead-of-pdf',
    ],
    ['X-02: a web page behind a link', 'file', 'telecharger', loginPage, {}, 'web-page-instead-of-file'],
    ['a web page instead of the message', 'message', 'm.eml', loginPage, {}, 'web-page-instead-of-file'],
    ['text instead of a PDF', 'pdf', 'bail.pdf', 'Erreur 12', {}, 'not-a-pdf'],
    ['text instead of an image', 'image', 'photo', 'Erreur 12', {}, 'not-an-image'],
    ['an empty file', 'file', 'a.csv', '', {}, 'empty'],
    ['a site that wants a login', 'pdf', 'a.pdf', pdf, { status: 401 }, 'login-needed'],
    ['a forbidden file', 'pdf', 'a.pdf', pdf, { status: 403 }, 'login-needed'],
    ['a file that is gone', 'pdf', 'a.pdf', pdf, { status: 404 }, 'gone'],
    ['a site in trouble', 'pdf', 'a.pdf', pdf, { status: 502 }, 'site-error'],
  ] as const)('is refused: %s', async (_case, expects, name, content, options, reason) => {
    await expect(build(expects, name, content, options)).rejects.toMatchObject({
      name: 'CaptureRefused',
      reason,
    })
  })

  test('is accepted when an attachment is itself a saved page', async () => {
    await expect(build('file', 'page.html', loginPage)).resolves.toMatchObject({
      name: 'page.html',
      mime: 'text/html',
    })
  })

  test('is a message even when its text begins like anything', async () => {
    const capture = await build('message', 'Bonjour.eml', 'Received: from a\r\nSubject: b\r\n\r\n')
    expect(capture).toMatchObject({ name: 'Bonjour.eml', mime: 'message/rfc822' })
  })
})

describe('X-03: « Tout enregistrer »', () => {
  test.each([
    ['image/png', 4_000, false, 'small-image'],
    ['image/png', 40_000, true, 'inline-image'],
    ['image/jpeg', 900_000, false, null],
    ['image/png', null, false, null],
    ['application/pdf', 900, true, null],
    ['application/pdf', 900, false, null],
    [null, 900, true, null],
  ])('of %s, %s bytes, inline %s: leaves out %s', (mime, sizeBytes, inline, reason) => {
    expect(skipReason({ mime, sizeBytes, inline })).toBe(reason)
  })
})
