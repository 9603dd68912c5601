import { UnreadableFile } from '../../../../ports/page-reader'
import type { TiffPage, TiffPart } from './describe-page'
import { forgetExtras, writeColourSpace } from './write-colour-space'
import { writeObjects } from './write-objects'

/** Fields of a page beside its description. */
export interface TiffExtras {
  /** JPEG tables shared by all parts (tag 347). */
  jpegTables: Uint8Array | null
  /** ColorMap: all reds, all greens, all blues, 16 bits each. */
  colourMap: number[]
}

const fax = { plain: 2, group3: 3, group4: 4 }
const jpeg = { old: 6, current: 7 }
const whiteIsZero = 0
const ycbcr = 6

/**
 * A PDF of one page, a point a pixel, that shows the parts of a TIFF page just as they are compressed: PDF knows all the
 * usual compressions of TIFF, so PDFium decodes them. Throws UnreadableFile `unsupported` for the others.
 */
export function writeStripPdf(file: Uint8Array, page: TiffPage, extras: TiffExtras): Uint8Array {
  const { width, height, parts } = page
  const forget = 5
  const first = 6
  const names = parts.map((_, index) => `/P${index} ${first + index} 0 R`).join(' ')
  const content = parts.map((part, index) => `q ${part.width} 0 0 ${part.height} ${part.x} ${height - part.y - part.height} cm /P${index} Do Q`)
  const dictionary = `/Type /XObject /Subtype /Image ${describeSamples(page, extras.colourMap, `${forget} 0 R`)}`
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
    { dictionary: '', data: new TextEncoder().encode(content.join('\n')) },
    forgetExtras(page),
    ...parts.map((part) => ({
      dictionary: `${dictionary} /Width ${part.width} /Height ${part.height} ${describeFilter(page, part)}`,
      data: readPart(file, page, part, extras.jpegTables),
    })),
  ])
}

function describeSamples(page: TiffPage, colourMap: number[], forget: string): string {
  const isFax = Object.values(fax).includes(page.compression)
  const isJpeg = Object.values(jpeg).includes(page.compression)
  const decode = page.photometric === whiteIsZero && page.samples === 1 && !isFax ? '/Decode [1 0]' : ''
  if (!isJpeg && ![1, 2, 4, 8].includes(page.bits)) throw new UnreadableFile('unsupported', `${page.bits} bits a sample`)
  return `/BitsPerComponent ${page.bits} /ColorSpace ${writeColourSpace(page, isJpeg, colourMap, forget)} ${decode}`
}

function describeFilter(page: TiffPage, part: TiffPart): string {
  const { compression, samples, bits, isDifferenced } = page
  const predictor = isDifferenced
    ? `/DecodeParms << /Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${part.width} >>`
    : ''
  const faxParameters = `/Columns ${part.width} /Rows ${part.height} /BlackIs1 ${page.photometric !== whiteIsZero}`
  const group3 = `/K ${page.isTwoDimensional ? 1 : 0} /EndOfLine true`
  const filters: Record<number, string> = {
    1: '',
    [fax.plain]: `/Filter /CCITTFaxDecode /DecodeParms << /K 0 /EncodedByteAlign true ${faxParameters} >>`,
    [fax.group3]: `/Filter /CCITTFaxDecode /DecodeParms << ${group3} ${faxParameters} >>`,
    [fax.group4]: `/Filter /CCITTFaxDecode /DecodeParms << /K -1 ${faxParameters} >>`,
    5: `/Filter /LZWDecode ${predictor}`,
    [jpeg.old]: '/Filter /DCTDecode',
    [jpeg.current]: `/Filter /DCTDecode /DecodeParms << /ColorTransform ${page.photometric === ycbcr ? 1 : 0} >>`,
    8: `/Filter /FlateDecode ${predictor}`,
    32946: `/Filter /FlateDecode ${predictor}`,
    32773: '/Filter /RunLengthDecode',
  }
  const filter = filters[compression]
  if (filter === undefined) throw new UnreadableFile('unsupported', `TIFF compression ${compression}`)
  return filter
}

function readPart(file: Uint8Array, page: TiffPage, part: TiffPart, jpegTables: Uint8Array | null): Uint8Array {
  const data = file.subarray(part.start, part.end)
  if (page.isBitOrderReversed && page.bits === 1) return data.map((byte) => reversed[byte] ?? 0)
  return page.compression === jpeg.current && jpegTables ? withTables(data, jpegTables) : data
}

const reversed = Uint8Array.from({ length: 256 }, (_, byte) => {
  const bits = byte.toString(2).padStart(8, '0')
  return Number.parseInt([...bits].reverse().join(''), 2)
})

/** Both are JPEG streams between SOI and EOI: the tables go in after the SOI of the picture. */
function withTables(data: Uint8Array, tables: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + tables.length - 4)
  whole.set(tables.subarray(0, -2))
  whole.set(data.subarray(2), tables.length - 2)
  return whole
}
