import { describe, expect, it } from 'vitest'
import { createEmbeddedPageReader } from '../../../worker/platform/embedded/embedded-page-reader'
import { UnreadableFile, type ReadableFormat } from '../../../worker/ports/page-reader'
import coloursAlpha from '../../corpora/reading/colours-alpha.tif'
import coloursCmyk from '../../corpora/reading/colours-cmyk.tif'
import coloursGif from '../../corpora/reading/colours.gif'
import coloursHeic from '../../corpora/reading/colours.heic'
import coloursJpeg from '../../corpora/reading/colours-jpeg.tif'
import coloursWebp from '../../corpora/reading/colours.webp'
import fax from '../../corpora/reading/fax.tif'
import letterBmp from '../../corpora/reading/letter.bmp'
import letterG3 from '../../corpora/reading/letter-g3.tif'
import letterGif from '../../corpora/reading/letter.gif'
import letterHeic from '../../corpora/reading/letter.heic'
import letterJpeg from '../../corpora/reading/letter-jpeg.tif'
import letterPackbits from '../../corpora/reading/letter-packbits.tif'
import letterPalette from '../../corpora/reading/letter-palette.tif'
import letterSideways from '../../corpora/reading/letter-sideways.tif'
import letterTiled from '../../corpora/reading/letter-tiled.tif'
import letterWebp from '../../corpora/reading/letter.webp'
import { readAll } from './read-all'
import { readPng } from './read-png'

const reader = createEmbeddedPageReader()
const draw = (bytes: ArrayBuffer | Uint8Array, format: ReadableFormat, width: number) =>
  reader.render({ body: new Uint8Array(bytes), format, page: 1, width })
const nameColour = ([red = 0, green = 0, blue = 0]: number[]) => {
  if (red > 180 && green < 90 && blue < 90) return 'red'
  return blue > 120 && red < 90 && green < 110 ? 'blue' : `${red} ${green} ${blue}`
}

function patch(bytes: ArrayBuffer, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice(0)
  change(new DataView(copy))
  return new Uint8Array(copy)
}

/** Changes some bytes, more of them with each round, always the same for a round. */
function spoil(view: DataView, round: number): void {
  let state = round * 7919
  for (let count = 0; count < round * 3; count += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    view.setUint8(state % (count % 2 === 0 ? Math.min(400, view.byteLength) : view.byteLength), state >> 16)
  }
}

const imageWidth = 256
const imageLength = 257
const stripOffsets = 273

/** Where the directories of a little-endian TIFF stand. */
function directoriesOf(bytes: ArrayBuffer): number[] {
  const view = new DataView(bytes)
  const found: number[] = []
  for (let at = view.getUint32(4, true); at !== 0; at = view.getUint32(at + 2 + 12 * view.getUint16(at, true), true)) found.push(at)
  return found
}

/** Where the value of a field of one value stands. */
function valueOf(view: DataView, directory: number, tag: number): number {
  const entries = Array.from({ length: view.getUint16(directory, true) }, (_, index) => directory + 2 + 12 * index)
  return (entries.find((entry) => view.getUint16(entry, true) === tag) ?? 0) + 8
}

/** Makes the first picture of a GIF as large as it can be. */
function flood(view: DataView): void {
  const at = 13 + 3 * 2 ** ((view.getUint8(10) & 7) + 1)
  for (let from = at; from < view.byteLength - 9; from += 1) {
    if (view.getUint8(from) !== 0x2c) continue
    view.setUint32(from + 5, 0xffffffff)
    return
  }
}

const pictures: [string, ArrayBuffer, ReadableFormat][] = [
  ['a fax (CCITT group 3)', letterG3, 'tiff'],
  ['PackBits in strips', letterPackbits, 'tiff'],
  ['LZW, stored sideways', letterSideways, 'tiff'],
  ['Deflate in tiles', letterTiled, 'tiff'],
  ['a palette', letterPalette, 'tiff'],
  ['JPEG in strips', letterJpeg, 'tiff'],
  ['WebP', letterWebp, 'webp'],
  ['HEIC', letterHeic, 'heic'],
  ['GIF', letterGif, 'gif'],
  ['BMP', letterBmp, 'bmp'],
]

describe('scans and photos of other kinds', () => {
  it.each(pictures)('reads %s, and draws it as it stands', async (_, bytes, format) => {
    const { pageCount, pages } = await readAll(reader, bytes, format)
    expect(pageCount).toBe(1)
    expect(pages[0]?.page.by).toBe('ocr')
    expect(pages[0]?.page.text).toContain("ATTESTATION D'ASSURANCE")
    expect(pages[0]?.layout.turn).toBe(0)
    expect((await readAll(reader, await draw(bytes, format, 1240), 'png')).pages[0]?.page.text).toContain("ATTESTATION D'ASSURANCE")
  })
})

describe('colours', () => {
  it.each([
    ['WebP', coloursWebp, 'webp'],
    ['HEIC', coloursHeic, 'heic'],
    ['GIF', coloursGif, 'gif'],
    ['TIFF with JPEG inside', coloursJpeg, 'tiff'],
    ['TIFF with transparency', coloursAlpha, 'tiff'],
    ['TIFF in CMYK', coloursCmyk, 'tiff'],
  ] as const)('are shown as they are in %s', async (_, bytes, format) => {
    const { width, height, pixel } = await readPng(await draw(bytes, format, 120))
    expect([width, height]).toEqual([120, 40])
    expect(nameColour(pixel(30, 20))).toBe('red')
    expect(nameColour(pixel(90, 20))).toBe('blue')
  })
})

describe('a TIFF of several pages', () => {
  it('is read page by page, from the page where a reading stopped', async () => {
    const whole = await readAll(reader, fax, 'tiff')
    expect(whole).toMatchObject({ pageCount: 2, failed: [] })
    expect(whole.pages.map(({ page }) => [page.number, page.text.includes('7714-220')])).toEqual([[1, true], [2, true]])
    expect((await readAll(reader, fax, 'tiff', 2)).pages.map(({ page }) => page.number)).toEqual([2])
  })

  it('loses only the page that is not in the file any more', async () => {
    const [first = 0] = directoriesOf(fax)
    const cut = patch(fax, (view) => view.setUint32(valueOf(view, first, stripOffsets), fax.byteLength + 9, true))
    expect(await readAll(reader, cut, 'tiff')).toMatchObject({ pageCount: 2, failed: [1], pages: [{ page: { number: 2 } }] })
  })

  it('ends where its directories run in a circle', async () => {
    const [first = 0, second = 0] = directoriesOf(fax)
    const circle = patch(fax, (view) => view.setUint32(second + 2 + 12 * view.getUint16(second, true), first, true))
    expect((await readAll(reader, circle, 'tiff')).pageCount).toBe(2)
  })
})

describe('hostile and broken pictures', () => {
  const wide = patch(letterTiled, (view) => {
    const [first = 0] = directoriesOf(letterTiled)
    for (const tag of [imageWidth, imageLength]) view.setUint32(valueOf(view, first, tag), 30_000, true)
  })
  const cut = (bytes: ArrayBuffer, end: number) => new Uint8Array(bytes.slice(0, end))
  it.each([
    ['a TIFF of 900 megapixels', wide, 'tiff', 'too-large'],
    ['a WebP of 268 megapixels', patch(letterWebp, (view) => view.setUint32(26, 0x3fff3fff)), 'webp', 'too-large'],
    ['a GIF of 4 gigapixels', patch(coloursGif, (view) => flood(view)), 'gif', 'too-large'],
    ['a BMP of 4 gigapixels', patch(letterBmp, (view) => view.setInt32(18, 4_000_000, true)), 'bmp', 'too-large'],
    ['a TIFF without its pictures', cut(letterG3, 40), 'tiff', 'damaged'],
    ['a WebP cut in the middle', cut(letterWebp, 900), 'webp', 'damaged'],
    ['a HEIC cut in the middle', cut(letterHeic, 9000), 'heic', 'damaged'],
    ['bytes that are no HEIC', cut(letterBmp, 9000), 'heic', 'damaged'],
    ['an empty TIFF', new Uint8Array(0), 'tiff', 'empty'],
  ] as const)('says why it cannot read %s', async (_, bytes, format, reason) => {
    const error = await readAll(reader, bytes, format).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableFile)
    expect(error).toMatchObject({ reason })
  })

  it.each(pictures)('never breaks on bytes gone wrong: %s', async (_, bytes, format) => {
    for (let round = 1; round <= 12; round += 1) {
      const spoilt = patch(bytes, (view) => spoil(view, round))
      const drawn = await draw(spoilt, format, 60).catch((error: unknown) => error)
      if (!(drawn instanceof Uint8Array)) expect(drawn).toBeInstanceOf(UnreadableFile)
    }
    expect((await readAll(reader, coloursGif, 'gif')).failed).toEqual([])
  })
})
