import type { Box } from '../layout/placed-word'
import type { Pdfium } from './load-pdfium'
import type { PageFrame } from './page-frame'
import { readTextStyles, type TextStyle } from './read-text-styles'

/** One character of the text layer as it stands on the page. */
export interface Glyph extends Box {
  text: string
  style: TextStyle
}

/** `break` stands where PDFium saw a space or the end of a line. */
export type GlyphOrBreak = Glyph | 'break'

/** A page with more characters than this is not for reading (a novel's page has 3,000). */
const glyphLimit = 60_000

/** Characters of a page in the order of its content stream, boxes in points of the page as shown. */
export function readGlyphs(pdfium: Pdfium, page: number, frame: PageFrame): GlyphOrBreak[] {
  const textPage = pdfium.FPDFText_LoadPage(page)
  if (textPage === 0) return []
  const scratch = pdfium.pdfium.wasmExports.malloc(64)
  try {
    return collect(pdfium, textPage, scratch, frame)
  } finally {
    pdfium.pdfium.wasmExports.free(scratch)
    pdfium.FPDFText_ClosePage(textPage)
  }
}

function collect(pdfium: Pdfium, textPage: number, scratch: number, frame: PageFrame): GlyphOrBreak[] {
  const raw = pdfium.pdfium
  const readBox = createBoxReader(pdfium, scratch, frame)
  const styleOf = readTextStyles(pdfium, textPage, scratch, frame)
  const count = Math.min(pdfium.FPDFText_CountChars(textPage), glyphLimit)
  const glyphs: GlyphOrBreak[] = []
  for (let index = 0; index < count; index += 1) {
    const code = raw._FPDFText_GetUnicode(textPage, index)
    const text = readableCharacter(code)
    if (text === '' || raw._FPDFText_IsGenerated(textPage, index)) {
      glyphs.push('break')
      continue
    }
    if (!raw._FPDFText_GetLooseCharBox(textPage, index, scratch)) continue
    const box = readBox()
    const object = raw._FPDFText_GetTextObject(textPage, index)
    const style = styleOf(object, index)
    glyphs.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom, text, style })
  }
  return glyphs
}

/**
 * Reads `FS_RECTF` (left, top, right, bottom as floats). Its view is kept: making one costs more than
 * reading.
 */
function createBoxReader(pdfium: Pdfium, pointer: number, frame: PageFrame): () => Box {
  let view: Float32Array = new Float32Array(4)
  return () => {
    const { buffer } = pdfium.pdfium.HEAPU8
    if (view.buffer !== buffer) view = new Float32Array(buffer, pointer, 4)
    return frame.toBox(view[0] ?? 0, view[1] ?? 0, view[2] ?? 0, view[3] ?? 0)
  }
}

const known = new Map<number, string>()

function readableCharacter(code: number): string {
  const found = known.get(code)
  if (found !== undefined) return found
  const text = describeCharacter(code)
  known.set(code, text)
  return text
}

/** Empty for what separates words. U+0002 is how PDFium writes a hyphen at the end of a line. */
function describeCharacter(code: number): string {
  if (code === 2) return '-'
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD'
  const text = String.fromCodePoint(code)
  if (/[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u.test(text)) return ''
  return /[\uFB00-\uFB06]/.test(text) ? text.normalize('NFKC') : text
}

