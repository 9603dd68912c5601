import type { Pdfium } from './load-pdfium'

/** `FPDF_PAGEOBJ_*` of fpdf_edit.h. */
const objectType = { text: 1, path: 2, image: 3 }
const objectLimit = 3000
/** Share of the page above which something drawn after text may hide a sentence. */
const coverShare = 0.004

/** Whether a filled shape or a picture is drawn over the page after some of its text. */
export function hasCover(
  pdfium: Pdfium,
  page: number,
  { width, height }: { width: number; height: number },
): boolean {
  const count = Math.min(pdfium.FPDFPage_CountObjects(page), objectLimit)
  const scratch = pdfium.pdfium.wasmExports.malloc(16)
  try {
    let afterText = false
    for (let index = 0; index < count; index += 1) {
      const object = pdfium.FPDFPage_GetObject(page, index)
      const type = pdfium.FPDFPageObj_GetType(object)
      if (type === objectType.text) afterText = true
      else if (afterText && isFilled(pdfium, object, type, scratch)) {
        if (areaOf(pdfium, object, scratch) > coverShare * width * height) return true
      }
    }
    return false
  } finally {
    pdfium.pdfium.wasmExports.free(scratch)
  }
}

/** `FPDFPath_GetDrawMode` writes the fill mode (0: none) and whether the path is stroked. */
function isFilled(pdfium: Pdfium, object: number, type: number, scratch: number): boolean {
  if (type === objectType.image) return true
  if (type !== objectType.path || !pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4)) return false
  return new Int32Array(pdfium.pdfium.HEAPU8.buffer, scratch, 1)[0] !== 0
}

function areaOf(pdfium: Pdfium, object: number, scratch: number): number {
  if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return 0
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.pdfium.HEAPU8.buffer, scratch, 4)
  return Math.abs((right - left) * (top - bottom))
}
