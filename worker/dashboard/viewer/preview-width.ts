/** The widths the server keeps; asking in other widths would draw the same picture again. */
const steps = [800, 1200, 1800, 2400]

/** Pixels to ask a page in: the next step up, so that small changes of the window ask for nothing new. */
export function previewWidth(cssWidth: number, pixelRatio: number) {
  const wanted = cssWidth * Math.min(pixelRatio, 2)
  return steps.find((step) => step >= wanted) ?? 2400
}
