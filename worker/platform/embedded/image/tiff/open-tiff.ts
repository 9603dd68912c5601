import { UnreadableFile } from '../../../../ports/page-reader'
import type { Pdfium } from '../../pdf/load-pdfium'
import type { OpenPdf } from '../../pdf/open-pdf'
import { openPicture } from '../open-picture'
import { requireModestSize } from '../page-size'
import { shrinkRows } from '../shrink-rows'
import { describePage } from './describe-page'
import { drawNative } from './draw-native'
import { readDirectories } from './read-directories'
import type { TiffTags } from './read-tags'
import { writeStripPdf } from './write-strip-pdf'

const tag = { colourMap: 320, planarConfiguration: 284, jpegTables: 347 }
const separatePlanes = 2

/**
 * Opens a TIFF; its pages are decoded one at a time, when asked for. Throws UnreadableFile for a file that is no TIFF, and
 * for one of a single page that cannot be shown.
 */
export function openTiff(pdfium: Pdfium, bytes: Uint8Array): OpenPdf {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  const directories = readDirectories(bytes)
  let current: OpenPdf | undefined
  const find = (number: number) => {
    const tags = directories[number - 1]
    if (!tags) throw new UnreadableFile('empty', `no page ${number}`)
    current?.close()
    current = undefined
    current = openTiffPage(pdfium, bytes, tags)
    return current.find(1)
  }
  if (directories.length === 0) throw new UnreadableFile('damaged', 'no TIFF directory')
  if (directories.length === 1) find(1)
  return { pdfium, pageCount: directories.length, find, close: () => current?.close() }
}

function openTiffPage(pdfium: Pdfium, bytes: Uint8Array, tags: TiffTags): OpenPdf {
  const page = describePage(tags, bytes.length)
  requireModestSize(page)
  if (page.parts.length === 0) throw new UnreadableFile('damaged', 'the picture is not in the file')
  if (page.samples > 1 && tags.first(tag.planarConfiguration) === separatePlanes) {
    throw new UnreadableFile('unsupported', 'TIFF with a plane for each colour')
  }
  const tables = tags.bytes(tag.jpegTables)
  const jpegTables = tables ? bytes.subarray(tables.start, tables.end) : null
  const pdf = writeStripPdf(bytes, page, { jpegTables, colourMap: tags.all(tag.colourMap) })
  const channels = page.samples < 3 && page.photometric < 2 ? 1 : 3
  return openPicture(pdfium, shrinkRows(drawNative(pdfium, pdf, { ...page, channels })), page.quarter)
}
