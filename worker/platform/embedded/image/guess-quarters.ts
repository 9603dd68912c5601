import type { Quarter } from '../layout/turn-box'
import { turnImage, type GreyImage } from './grey-image'
import { findLineDirection } from './line-direction'
import { measureReach } from './measure-reach'

/** Of upright pages measured, print has 1.08 to 5 times as much ink above its small letters as below; upside down 0.4 to 0.85 times. */
const clearRatio = 1.1
/** Ink below which a page has too little print to tell. */
const littleInk = 400

export interface QuarterGuess {
  /** Clockwise quarter turns that may set the image upright, the likeliest first. */
  quarters: Quarter[]
  /** Whether its print shows that the first of them does; that it stands on its head is to be tried, as short texts in capitals may. */
  isSure: boolean
}

/** Which way up an image stands, by the look of its lines: some milliseconds, where a try by recognition takes half a second. */
export function guessQuarters(image: GreyImage): QuarterGuess {
  const direction = findLineDirection(image)
  if (direction === 'unsure') return { quarters: [0, 2, 3, 1], isSure: false }
  const [one, other]: [Quarter, Quarter] = direction === 'across' ? [0, 2] : [3, 1]
  const { above, below } = measureReach(turnImage(image, one))
  if (above + below < littleInk) return { quarters: [one, other], isSure: false }
  if (below > clearRatio * above) return { quarters: [other, one], isSure: false }
  return { quarters: [one, other], isSure: above > clearRatio * below }
}
