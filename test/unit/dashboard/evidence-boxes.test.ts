import { describe, expect, it } from 'vitest'
import type { PageLayout } from '../../../shared/schemas/document'
import { evidenceBoxes } from '../../../worker/dashboard/viewer/evidence-boxes'
import { previewWidth } from '../../../worker/dashboard/viewer/preview-width'

const layout: PageLayout = {
  number: 1,
  width: 595,
  height: 842,
  words: [
    [0, 8, 0.125, 0.25, 0.125, 0.0625],
    [9, 11, 0.25, 0.25, 0.125, 0.0625],
    [12, 20, 0.5, 0.25, 0.125, 0.0625],
    [21, 25, 0.125, 0.5, 0.25, 0.0625],
  ],
}

describe('evidence on a page', () => {
  it('S-32: is the words it quotes, joined line by line', () => {
    expect(evidenceBoxes(layout, 9, 25)).toEqual([
      { x: 0.25, y: 0.25, width: 0.375, height: 0.0625 },
      { x: 0.125, y: 0.5, width: 0.25, height: 0.0625 },
    ])
  })

  it('is nothing when the page has no such words', () => {
    expect(evidenceBoxes(layout, 30, 40)).toEqual([])
  })
})

describe('the picture of a page', () => {
  it('is asked in a few widths only, sharp enough for the screen', () => {
    expect([previewWidth(500, 1), previewWidth(801, 1), previewWidth(700, 2), previewWidth(920, 3)]).toEqual([
      800, 1200, 1800, 2400,
    ])
  })
})
