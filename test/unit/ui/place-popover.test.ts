import { describe, expect, it } from 'vitest'
import { placePopover } from '../../../shared/ui/place-popover'

const view = { width: 1000, height: 700 }
const size = { width: 300, height: 200 }

describe('a popover', () => {
  it('stands under its button, at the same edge', () => {
    const anchor = { left: 100, right: 180, top: 40, bottom: 70 }
    expect(placePopover(anchor, size, view, 'start')).toEqual({ left: 100, top: 74 })
    expect(placePopover({ ...anchor, left: 500, right: 580 }, size, view, 'end')).toEqual({
      left: 280,
      top: 74,
    })
  })

  it('goes above when there is no room below', () => {
    const anchor = { left: 100, right: 180, top: 650, bottom: 680 }
    expect(placePopover(anchor, size, view, 'start').top).toBe(446)
  })

  it('stays inside the window, 8 px from its edges', () => {
    const anchor = { left: 950, right: 990, top: 40, bottom: 70 }
    expect(placePopover(anchor, size, view, 'start').left).toBe(692)
    expect(placePopover({ ...anchor, left: 2, right: 40 }, size, view, 'end').left).toBe(8)
  })
})
