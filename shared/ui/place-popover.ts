export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** Where a popover goes beside its anchor, kept inside the window by 8 px; CSS pixels of the viewport. */
export function placePopover(anchor: Box, size: Size, view: Size, align: 'start' | 'end') {
  const wanted = align === 'start' ? anchor.left : anchor.right - size.width
  const left = Math.max(8, Math.min(wanted, view.width - size.width - 8))
  const below = anchor.bottom + 4
  const fitsBelow = below + size.height <= view.height - 8
  const top = fitsBelow ? below : Math.max(8, anchor.top - 4 - size.height)
  return { left, top }
}
