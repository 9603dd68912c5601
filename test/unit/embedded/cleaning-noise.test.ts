import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../../worker/platform/embedded/image/clean-page'
import type { GreyImage } from '../../../worker/platform/embedded/image/grey-image'
import { measureGrain } from '../../../worker/platform/embedded/image/smooth-grain'

const width = 800
const height = 1000
const paper = 245
const ink = 40

/** Whether there is print at a place: rows of letters three pixels thick, each with a full stop of four by four. */
function isPrinted(x: number, y: number): boolean {
  if (x < 100 || x > 700 || y < 100 || y > 900) return false
  const [column, row] = [x % 24, y % 40]
  if (row < 18) return column < 3 || (column < 12 && row < 3)
  return false
}
function isStop(x: number, y: number): boolean {
  if (x < 100 || x > 700 || y < 100 || y > 900) return false
  return x % 120 > 15 && x % 120 < 20 && y % 40 > 13 && y % 40 < 18
}

function drawPage(change: (shade: number, x: number, y: number) => number = (shade) => shade): GreyImage {
  const data = new Uint8Array(width * height)
  for (let at = 0; at < data.length; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    data[at] = Math.max(0, Math.min(255, change(isPrinted(x, y) || isStop(x, y) ? ink : paper, x, y)))
  }
  return { width, height, data }
}

/** The same numbers at every run, 0…1. */
function createChance(seed = 1): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Share of the pixels that are print on one page and paper on the other. */
function difference(one: GreyImage, other: GreyImage): number {
  const isDark = (shade = 255) => shade < 150
  return one.data.filter((shade, at) => isDark(shade) !== isDark(other.data[at])).length / one.data.length
}

describe('a noisy page', () => {
  const clean = drawPage()

  it.each([0.01, 0.04, 0.08])('loses its salt and pepper, but no print, at a share of %d', (share) => {
    const chance = createChance()
    const noisy = drawPage((shade) => (chance() < share ? (chance() < 0.5 ? 0 : 255) : shade))
    expect(difference(noisy, clean)).toBeGreaterThan(share / 3)
    expect(difference(cleanPage(noisy), clean)).toBeLessThan(share / 12)
  })

  it('loses specks that stand apart; full stops stay', () => {
    const chance = createChance()
    const noisy = drawPage()
    for (let count = 0; count < 1_500; count += 1) {
      const [x, y] = [Math.floor(chance() * (width - 4)) + 1, Math.floor(chance() * (height - 4)) + 1]
      for (const at of [0, 1, width, width + 1]) noisy.data[y * width + x + at] = ink
    }
    const cleaned = cleanPage(noisy)
    expect(difference(cleaned, clean)).toBeLessThan(difference(noisy, clean) / 2)
    const isLost = (shade: number, at: number) => shade > 150 && isStop(at % width, Math.floor(at / width))
    expect(cleaned.data.filter(isLost)).toHaveLength(0)
  })

  it('has the grain of its paper smoothed', () => {
    const chance = createChance()
    const noisy = drawPage((shade) => shade + (chance() + chance() + chance() - 1.5) * 60)
    expect(measureGrain(noisy)).toBeGreaterThan(15)
    expect(measureGrain(cleanPage(noisy))).toBeLessThan(measureGrain(noisy) / 3)
  })
})

describe('a clean page', () => {
  it('is not touched, nor copied', () => {
    const page = drawPage()
    expect(cleanPage(page)).toBe(page)
  })

  it('is not touched when it is a fax either, whose print is ragged', () => {
    const chance = createChance()
    const isRagged = (x: number, y: number) => isPrinted(x - 1, y) && chance() < 0.3
    const page = drawPage((shade, x, y) => (shade === ink || isRagged(x, y) ? 0 : 255))
    expect(cleanPage(page)).toBe(page)
  })
})
