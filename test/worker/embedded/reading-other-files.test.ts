import { describe, expect, it } from 'vitest'
import { createEmbeddedPageReader } from '../../../worker/platform/embedded/embedded-page-reader'
import { UnreadableFile, type ReadableFormat } from '../../../worker/ports/page-reader'
import bombPng from '../../corpora/reading/bomb.png'
import encrypted from '../../corpora/reading/encrypted.pdf'
import flateBomb from '../../corpora/reading/flate-bomb.pdf'
import hugeHeader from '../../corpora/reading/huge-header.jpg'
import hugePage from '../../corpora/reading/huge-page.pdf'
import invalidUtf8 from '../../corpora/reading/invalid-utf8.txt'
import letterExif from '../../corpora/reading/letter-exif.jpg'
import letterJpg from '../../corpora/reading/letter.jpg'
import letterPdf from '../../corpora/reading/letter.pdf'
import letterPng from '../../corpora/reading/letter.png'
import millionPages from '../../corpora/reading/million-pages.pdf'
import pageTreeLoop from '../../corpora/reading/page-tree-loop.pdf'
import truncated from '../../corpora/reading/truncated.pdf'
import utf16 from '../../corpora/reading/utf16-bom.txt'
import windows1252 from '../../corpora/reading/windows-1252.txt'
import xobjectLoop from '../../corpora/reading/xobject-loop.pdf'
import xrefBroken from '../../corpora/reading/xref-broken.pdf'
import { readAll } from './read-all'

const reader = createEmbeddedPageReader()
const textOf = async (bytes: ArrayBuffer, format: ReadableFormat) =>
  (await readAll(reader, bytes, format)).pages.map(({ page }) => page.text).join('\n')

describe('images', () => {
  it.each([
    ['JPEG', letterJpg, 'jpeg'],
    ['PNG', letterPng, 'png'],
    ['JPEG turned by its EXIF orientation', letterExif, 'jpeg'],
  ] as const)('reads a %s as one page by OCR', async (_, bytes, format) => {
    const { pageCount, pages } = await readAll(reader, bytes, format)
    expect(pageCount).toBe(1)
    expect(pages[0]?.page.by).toBe('ocr')
    expect(pages[0]?.page.text).toContain("ATTESTATION D'ASSURANCE")
    expect(pages[0]?.page.text).toContain('12 janvier 2026')
    expect(pages[0]?.layout.turn).toBe(0)
    expect(pages[0]?.layout.height).toBeCloseTo(842, 0)
  })
})

describe('text files', () => {
  it.each([
    ['Windows-1252 with its quotes and euro sign', windows1252, 'l’abonnement – échéance le 1er février 2027'],
    ['UTF-16 with a mark', utf16, 'Échéance du contrat : 30 juin 2027'],
    ['damaged UTF-8', invalidUtf8, 'Facture à régler le 15 mars 2027'],
  ])('reads %s', async (_, bytes, expected) => {
    const text = await textOf(bytes, 'txt')
    expect(text).toContain(expected)
    expect(text).not.toContain('\0')
  })

  it('cuts a long text into pages of sixty lines', async () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 130 }, (_, n) => `ligne ${n + 1}`).join('\r\n'))
    const { pageCount, pages } = await readAll(reader, bytes, 'txt', 2)
    expect(pageCount).toBe(3)
    expect(pages.map(({ page }) => [page.number, page.by, page.text.split('\n')[0]])).toEqual([
      [2, 'file', 'ligne 61'],
      [3, 'file', 'ligne 121'],
    ])
  })
})

describe('hostile and broken files', () => {
  it.each([
    ['a PDF that asks for a password', encrypted, 'pdf', 'encrypted'],
    ['a PDF cut in the middle', truncated, 'pdf', 'damaged'],
    ['a page tree that runs in a circle', pageTreeLoop, 'pdf', 'damaged'],
    ['a PNG of 900 megapixels', bombPng, 'png', 'too-large'],
    ['a JPEG that declares 4 gigapixels', hugeHeader, 'jpeg', 'too-large'],
    ['bytes that are no image', windows1252, 'png', 'damaged'],
    ['an empty file', new ArrayBuffer(0), 'pdf', 'empty'],
    ['an empty text', new ArrayBuffer(0), 'txt', 'empty'],
  ] as const)('says why it cannot read %s', async (_, bytes, format, reason) => {
    const error = await readAll(reader, bytes, format).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableFile)
    expect(error).toMatchObject({ reason })
  })

  it.each([
    ['a file that declares a million pages', millionPages],
    ['a page of 900 million points', hugePage],
    ['a broken cross-reference table', xrefBroken],
  ])('reads what is there in %s', async (_, bytes) => {
    const { pageCount, pages } = await readAll(reader, bytes, 'pdf')
    expect(pageCount).toBe(1)
    expect(pages[0]?.page.text).toContain('FACTURE 2026-0417')
  })

  it('gives up on a stream that unpacks to 150 megabytes', async () => {
    expect(await readAll(reader, flateBomb, 'pdf')).toEqual({ pageCount: 1, pages: [], failed: [1] })
  })

  it('fails a page that draws itself without end, and still reads the next file', async () => {
    expect(await readAll(reader, xobjectLoop, 'pdf')).toMatchObject({ pageCount: 1, pages: [], failed: [1] })
    expect(await textOf(letterPdf, 'pdf')).toContain('Marchebois')
  })
})

describe('pictures of pages', () => {
  const sizeOf = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset)
    return [view.getUint32(16), view.getUint32(20)]
  }
  const render = (bytes: ArrayBuffer, format: ReadableFormat, width: number, turn = 0) =>
    reader.render({ body: new Uint8Array(bytes), format, page: 1, width, turn })

  it('draws a page as PNG at the width asked, which reads as the same text', async () => {
    const png = await render(letterPdf, 'pdf', 1240)
    expect(sizeOf(png)).toEqual([1240, 1754])
    expect((await readAll(reader, png, 'png')).pages[0]?.page.text).toContain("ATTESTATION D'ASSURANCE")
  })

  it('turns the picture like the layout of the page', async () => {
    expect(sizeOf(await render(letterPdf, 'pdf', 842, 1))).toEqual([842, 595])
    expect(sizeOf(await render(letterExif, 'jpeg', 595))).toEqual([595, 842])
  })

  it('never draws more than four megapixels, nor a text file, nor a page that is not there', async () => {
    const [width = 0, height = 0] = sizeOf(await render(hugePage, 'pdf', 100_000))
    expect(width * height).toBeLessThanOrEqual(4_000_000)
    await expect(render(utf16, 'txt', 600)).rejects.toBeInstanceOf(UnreadableFile)
    const request = { body: new Uint8Array(letterPdf), format: 'pdf', page: 2, width: 600 } as const
    await expect(reader.render(request)).rejects.toBeInstanceOf(UnreadableFile)
  })
})
