import { UnreadableFile } from '../../../../ports/page-reader'
import type { TiffPage } from './describe-page'
import type { PdfObject } from './write-objects'

const photometric = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, separated: 5, ycbcr: 6 }
/** Samples of each meaning without transparency and the like. */
const plainSpaces: Record<number, { name: string; samples: number }> = {
  [photometric.whiteIsZero]: { name: '/DeviceGray', samples: 1 },
  [photometric.blackIsZero]: { name: '/DeviceGray', samples: 1 },
  [photometric.rgb]: { name: '/DeviceRGB', samples: 3 },
  [photometric.ycbcr]: { name: '/DeviceRGB', samples: 3 },
  [photometric.separated]: { name: '/DeviceCMYK', samples: 4 },
}

/** The PDF colour space of a page; `forget` refers to `forgetExtras`. Throws UnreadableFile `unsupported` for meanings PDF has no word for. */
export function writeColourSpace(page: TiffPage, isJpeg: boolean, colourMap: number[], forget: string): string {
  if (page.photometric === photometric.palette) return writePalette(page, colourMap)
  const space = plainSpaces[page.photometric]
  const isMissing = !space || page.samples < space.samples || (page.photometric === photometric.ycbcr && !isJpeg)
  if (isMissing) throw new UnreadableFile('unsupported', `TIFF colours of kind ${page.photometric}`)
  return page.samples === space.samples ? space.name : writeWithExtras(page, space, forget)
}

function writePalette({ bits }: TiffPage, colourMap: number[]): string {
  const count = colourMap.length / 3
  if (count !== 2 ** bits) throw new UnreadableFile('damaged', 'a palette of the wrong size')
  const hex = Array.from({ length: 3 * count }, (_, at) => {
    const shade = (colourMap[(at % 3) * count + Math.floor(at / 3)] ?? 0) >> 8
    return shade.toString(16).padStart(2, '0')
  })
  return `[/Indexed /DeviceRGB ${count - 1} <${hex.join('')}>]`
}

/**
 * Extra samples (transparency) are dropped by a colour space of as many parts, whose function forgets the last ones.
 */
function writeWithExtras({ samples }: TiffPage, space: { name: string }, forget: string): string {
  const names = Array.from({ length: samples }, (_, at) => `/S${at}`).join(' ')
  return `[/DeviceN [${names}] ${space.name} ${forget}]`
}

/** The function of that colour space, which must be an object of its own. */
export function forgetExtras({ samples, photometric: meaning }: TiffPage): PdfObject {
  const kept = plainSpaces[meaning]?.samples ?? samples
  const ranges = (count: number) => '0 1 '.repeat(count)
  const dictionary = `/FunctionType 4 /Domain [${ranges(samples)}] /Range [${ranges(kept)}]`
  return { dictionary, data: new TextEncoder().encode(`{${' pop'.repeat(Math.max(0, samples - kept))} }`) }
}
