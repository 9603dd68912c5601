import { describe, expect, it } from 'vitest'
import { flattenLight } from '../../../worker/platform/embedded/image/flatten-light'
import type { GreyImage } from '../../../worker/platform/embedded/image/grey-image'
import { findLineDirection } from '../../../worker/platform/embedded/image/line-direction'
import { measureLines } from '../../../worker/platform/embedded/image/measure-lines'
import { straightenImage } from '../../../worker/platform/embedded/image/straighten-image'

const width = 1000
const height = 1400

/** Thirty lines of words that sink by `degrees`, on paper lit as `light` says. */
function drawPage(degrees: number, light = (_x: number, _y: number) => 1): GreyImage {
  const data = new Uint8Array(width * height)
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const along = (x - width / 2) * cosine + (y - height / 2) * sine
      const down = (y - height / 2) * cosine - (x - width / 2) * sine
      const isInWord = Math.abs(along * 7 + Math.floor(down / 40) * 31) % 90 < 70
      const isInked = Math.abs(along) < 400 && Math.abs(down) < 600 && (down + 600) % 40 < 16 && isInWord
      data[y * width + x] = (isInked ? 60 : 240) * light(x, y)
    }
  }
  return { width, height, data }
}

describe('a page laid askew', () => {
  it.each([-11, -4, -1.5, -0.6, 0.4, 2.5, 7, 11])('is measured to a tenth of a degree at %d°', (degrees) => {
    expect(Math.abs(measureLines(drawPage(degrees)).degrees - degrees)).toBeLessThanOrEqual(0.11)
  })

  it('is left alone when it is level, empty, or turned further than anybody lays a sheet', () => {
    expect(measureLines(drawPage(0)).degrees).toBe(0)
    expect(measureLines({ width, height, data: new Uint8Array(width * height).fill(255) }).degrees).toBe(0)
  })

  it('is seen to run across, however askew', () => {
    expect(findLineDirection(drawPage(0))).toBe('across')
    expect(findLineDirection(drawPage(7))).toBe('across')
  })

  it('lies straight afterwards, whole, and tells where its words were', () => {
    const { image, toOriginal } = straightenImage(drawPage(5), 5)
    expect(measureLines(image).degrees).toBe(0)
    expect(image.width).toBeGreaterThan(width)
    const middle = { left: image.width / 2 - 50, top: image.height / 2 - 10, right: image.width / 2 + 50, bottom: image.height / 2 + 10 }
    const box = toOriginal(middle)
    expect((box.left + box.right) / 2).toBeCloseTo(width / 2)
    expect((box.top + box.bottom) / 2).toBeCloseTo(height / 2)
    const right = toOriginal({ ...middle, left: middle.left + 400, right: middle.right + 400 })
    expect((right.top + right.bottom) / 2 - height / 2).toBeCloseTo(400 * Math.sin((5 * Math.PI) / 180))
  })
})

describe('uneven light', () => {
  it('is taken out of a photo, print staying dark', () => {
    const flat = flattenLight(drawPage(0, (x) => 1 - 0.7 * (x / width)))
    const shadeAt = (x: number, y: number) => flat.data[y * width + x] ?? 0
    expect(shadeAt(20, 30)).toBeGreaterThan(230)
    expect(shadeAt(width - 20, 30)).toBeGreaterThan(180)
    const dark = flat.data.filter((shade) => shade < 110).length
    expect(dark / flat.data.length).toBeGreaterThan(0.15)
  })

  it('leaves an evenly lit page exactly as it is, grey paper too', () => {
    const page = drawPage(0)
    expect(flattenLight(page)).toBe(page)
    const grey = drawPage(0, () => 0.6)
    expect(flattenLight(grey)).toBe(grey)
  })
})
