import { describe, expect, it } from 'vitest'
import { turnImage, type GreyImage } from '../../../worker/platform/embedded/image/grey-image'
import { guessQuarters } from '../../../worker/platform/embedded/image/guess-quarters'

const width = 1000
const height = 1400

/** Rows of letters: small ones, every third with a stem above, every eighth with a tail below. */
function drawPrint(rows: number): GreyImage {
  const data = new Uint8Array(width * height).fill(245)
  const box = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y += 1) data.fill(30, y * width + left, y * width + right)
  }
  for (let row = 0; row < rows; row += 1) {
    const top = 100 + row * 40
    for (let letter = 0; letter < 50; letter += 1) {
      const left = 80 + ((row * 37) % 60) + letter * 15 + ((letter * 7 + row * 5) % 6)
      box(left, top, left + 3, top + 14)
      box(left, top, left + 9, top + 3)
      box(left, top + 11, left + 9, top + 14)
      if (letter % 3 === 0) box(left, top - 7, left + 3, top)
      if (letter % 8 === 0) box(left, top + 14, left + 3, top + 20)
    }
  }
  return { width, height, data }
}

describe('which way up a page stands', () => {
  it.each([
    [0, 0, true],
    [1, 3, true],
    [2, 2, false],
    [3, 1, false],
  ] as const)('is seen by its print after %d quarter turns; on its head, it is still tried', (turned, wanted, sure) => {
    const { quarters, isSure } = guessQuarters(turnImage(drawPrint(28), turned))
    expect([quarters[0], isSure]).toEqual([wanted, sure])
  })

  it('is not claimed to be seen on a page with next to no print', () => {
    expect(guessQuarters(drawPrint(0)).isSure).toBe(false)
    expect(guessQuarters(drawPrint(1)).isSure).toBe(false)
  })
})
