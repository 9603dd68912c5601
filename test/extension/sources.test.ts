import { expect, test } from 'vitest'
import { listCapturables } from '../../extension/capture/sources/list-capturables'
import { siteOf, sitePattern } from '../../extension/tab/site-of'
import { whyRestricted } from '../../extension/tab/why-restricted'

const click = (target: { linkUrl?: string; imageUrl?: string }) =>
  listCapturables({
    kind: 'click',
    target: {
      linkUrl: null,
      imageUrl: null,
      pageUrl: 'https://banque.test/espace',
      pageTitle: 'Espace client',
      ...target,
    },
  })
const noDocument = { querySelector: () => null, querySelectorAll: () => [] } as unknown as Document

test('X-01: a link of the same site is fetched in the page, with its session', () => {
  expect(click({ linkUrl: 'https://banque.test/releve%20mars.pdf' })).toMatchObject([
    {
      name: 'releve mars.pdf',
      expects: 'pdf',
      bytes: { at: 'page', url: 'https://banque.test/releve%20mars.pdf' },
    },
  ])
})

test('X-06: a link to another site is left to the extension, which has to ask for that site', () => {
  expect(click({ linkUrl: 'https://autre.test/dl?id=3' })).toMatchObject([
    {
      name: 'dl',
      expects: 'file',
      bytes: { at: 'extension' },
      provenance: { kind: 'link', pageTitle: 'Espace client' },
    },
  ])
})

test('X-01: an image comes from the browser’s cache, one drawn by the page too', () => {
  expect(click({ imageUrl: 'https://banque.test/recu.png' })).toMatchObject([
    { name: 'recu.png', expects: 'image', bytes: { at: 'page', cache: 'force-cache' } },
  ])
  expect(click({ imageUrl: 'blob:https://banque.test/8f' })).toMatchObject([
    { name: 'Espace client', provenance: { url: 'https://banque.test/espace' }, bytes: { at: 'page' } },
  ])
})

test('X-01: the PDF that a tab shows is taken as it was shown', () => {
  const url = 'https://banque.test/une-fois.pdf?jeton=1'
  const page = { url, title: '', contentType: 'application/pdf', document: noDocument }
  expect(listCapturables({ kind: 'page', page })).toMatchObject([
    { name: 'une-fois.pdf', expects: 'pdf', bytes: { at: 'page', url, cache: 'force-cache' } },
  ])
})

test('dropped files keep their bytes and size', () => {
  const file = new File(['abc'], 'Relevé.csv', { type: 'text/csv', lastModified: 1 })
  expect(listCapturables({ kind: 'files', files: [file, file] })).toMatchObject([
    { name: 'Relevé.csv', sizeBytes: 3, bytes: { at: 'file', file } },
  ])
})

test.each([
  [undefined, 'not-activated'],
  ['chrome://settings', 'browser-page'],
  ['about:newtab', 'browser-page'],
  ['chrome-extension://abc/x.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/fr/', 'store'],
  ['file:///home/a.pdf', 'local-file'],
  ['https://mail.example.test/', null],
])('a tab at %s is restricted by %s', (url, reason) => {
  expect(whyRestricted(url)).toBe(reason)
})

test('a site is remembered with its port and asked for without', () => {
  expect(siteOf('http://127.0.0.1:8090/?_task=mail')).toBe('127.0.0.1:8090')
  expect(sitePattern('http://127.0.0.1:8090/?_task=mail')).toBe('http://127.0.0.1/*')
  expect(siteOf('about:blank')).toBeNull()
})
