import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodePng } from '../../../worker/platform/embedded/image/encode-png'
import { turnImage } from '../../../worker/platform/embedded/image/grey-image'
import { readImageHeader } from '../../../worker/platform/embedded/image/read-image-header'
import { readHtml } from '../../../worker/platform/embedded/html/read-html'
import { parseWords } from '../../../worker/platform/embedded/ocr/parse-words'
import { decodeText } from '../../../worker/platform/embedded/text/decode-text'
import { splitPages } from '../../../worker/platform/embedded/text/split-pages'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('charsets of text files', () => {
  it.each([
    ['UTF-8', utf8('échéance – 1er mars'), 'échéance – 1er mars'],
    ['UTF-8 with a mark', utf8('\uFEFFété'), 'été'],
    ['Windows-1252', Uint8Array.of(0xe9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x92), 'été € ’'],
    ['UTF-16 big endian with a mark', Uint8Array.of(0xfe, 0xff, 0, 0xe9, 0, 0x74), 'ét'],
    ['UTF-16 without a mark', Uint8Array.from('un texte'.split('').flatMap((c) => [c.charCodeAt(0), 0])), 'un texte'],
    ['the charset of DOS', Uint8Array.from([...'Pay\x82 par ch\x8Aque, r\x82gl\x82 \x85 ce jour'].map((c) => c.charCodeAt(0))), 'Payé par chèque, réglé à ce jour'],
    ['the charset of old Macintoshes', Uint8Array.from([...'Pay\x8E par ch\x8Fque, r\x8Egl\x8E \x88 ce jour'].map((c) => c.charCodeAt(0))), 'Payé par chèque, réglé à ce jour'],
    ['decomposed accents', utf8('e\u0301te\u0301'), 'été'],
    ['null bytes', utf8('a\0b\r\nc\rd'), 'a\uFFFDb\nc\nd'],
  ])('reads %s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected)
  })
})

describe('pages of text files', () => {
  it('breaks at form feeds and loses no character of an endless line', () => {
    expect(splitPages('un\fdeux\n')).toEqual(['un', 'deux'])
    const endless = '😀'.repeat(10_000)
    const pages = splitPages(endless)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.join('')).toBe(endless)
    expect(pages.every((page) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(page))).toBe(true)
  })
})

describe('headers of images', () => {
  it('reads size and orientation and refuses rubbish', () => {
    const jpeg = Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe1, 0, 34],
      ...utf8('Exif\0\0MM\0*'),
      ...[0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0],
      ...[0xff, 0xc2, 0, 11, 8, 0x01, 0x00, 0x02, 0x00, 1, 1, 0x11, 0],
    ])
    expect(readImageHeader(jpeg, 'jpeg')).toEqual({ width: 512, height: 256, quarter: 3 })
    for (let length = 0; length < jpeg.length - 4; length += 1) {
      expect(readImageHeader(jpeg.subarray(0, length), 'jpeg')).toBeNull()
    }
    expect(readImageHeader(utf8('not an image at all, but long enough'), 'png')).toBeNull()
  })
})

describe('pictures', () => {
  it('encodes PNG rows that unpack to the pixels', async () => {
    const data = Uint8Array.of(1, 2, 3, 10, 20, 30)
    const png = Buffer.from(await encodePng({ width: 3, height: 2, channels: 1, data }))
    const length = png.readUInt32BE(33)
    const rows = inflateSync(png.subarray(41, 41 + length))
    expect([...rows]).toEqual([2, 1, 2, 3, 2, 9, 18, 27])
    expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082')
  })

  it('turns clockwise', () => {
    const image = { width: 2, height: 3, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }
    expect([...turnImage(image, 1).data]).toEqual([5, 3, 1, 6, 4, 2])
    expect([...turnImage(image, 2).data]).toEqual([6, 5, 4, 3, 2, 1])
    expect([...turnImage(image, 3).data]).toEqual([2, 4, 6, 1, 3, 5])
  })
})

describe('words of Tesseract', () => {
  it('takes words with their boxes and leaves specks', () => {
    const row = (level: number, ...rest: (number | string)[]) => [level, 1, 1, 1, 1, 1, ...rest].join('\t')
    const tsv = [row(4, 0, 90, 500, 40, -1, ''), row(5, 10, 100, 60, 20, 96.5, 'Total'), row(5, 300, 100, 4, 20, 12, '|')]
    expect(parseWords(tsv.join('\n'))).toEqual([
      { text: 'Total', left: 10, top: 100, right: 70, bottom: 120, size: 40, confidence: 0.965 },
    ])
  })
})

describe('HTML of messages', () => {
  it.each([
    ['style="display:none"', true],
    ["style='font-size:0'", true],
    ['style="color:#FFFFFF"', true],
    ['style="color:#fff;background-color:#003366"', false],
    ['style="opacity:.9"', false],
    ['hidden', true],
    ['class="hidden"', false],
    ['style="position:absolute;left:-9999px"', true],
    ['style="max-height:0;overflow:hidden"', true],
    ['style="font-size:9pt"', false],
    ['class="secret"', true],
    ['class="phone"', false],
  ])('%s hides: %s', (attributes, expected) => {
    const { text, hidden } = readHtml(`<style>p.secret, td { display : none } @media print { .phone { display:none } }</style><p ${attributes}>passage</p>`)
    expect(expected ? hidden : [text]).toEqual(['passage'])
    expect(expected ? text : hidden.join()).toBe('')
  })

  it('reads white text where something dark lies behind it', () => {
    const { text, hidden } = readHtml('<table bgcolor="#003366"><tr><td style="color:white">Payer</td></tr></table>')
    expect([text, hidden]).toEqual(['Payer', []])
  })

  it('survives broken and endless markup', () => {
    expect(readHtml('a<b>c</i>d</b> 1 < 2 <!-- x').text).toBe('acd 1 < 2')
    expect(readHtml('<script>alert(1)</script>oui').text).toBe('oui')
    const started = performance.now()
    readHtml('<div '.repeat(50_000))
    readHtml('<a b="'.repeat(20_000))
    readHtml('<div>'.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
