import { cropImage, turnImage, type GreyImage } from '../image/grey-image'
import { guessQuarters } from '../image/guess-quarters'
import { measureLines } from '../image/measure-lines'
import { straightenImage, type StraightImage } from '../image/straighten-image'
import type { Quarter } from '../layout/turn-box'
import { recogniseImage, type Recognised } from './recognise-image'

export interface RecognisedUpright extends Recognised {
  /** Clockwise quarter turns that set the image upright. */
  quarter: Quarter
  /** The image that was read: turned, and laid straight. Boxes are its pixels. */
  straight: StraightImage
}

/** Print that stands upright is read with more confidence than this, even when the scan is poor; very poor, if it shows which way up it is. */
const trustedConfidence = { unsure: 0.78, sure: 0.6 }
/** Sure characters below which a page has too little print to tell. */
const fewCharacters = 20
/** Share of the characters that stand in sure words, of a page that is upright (tables have most others). */
const trustedShare = 0.25
/** Degrees: clear print is read as well as when it lies straight up to 1.0; at 1.5 a third of a page is lost. */
const tolerableSkew = 1
/** Part of each side that is tried in the possible directions. */
const probe = { width: 0.7, height: 0.35 }

/** Below this a page is looked at again with another threshold: stains, grey paper and faxes gain from it. */
const sureConfidence = 0.85

/** Reads an image that may have been scanned sideways, upside down or askew, twice when it is hard to read. */
export async function recogniseUpright(image: GreyImage, dpi: number): Promise<RecognisedUpright> {
  const first = await recogniseSomehow(image, dpi)
  if (first.confidence >= sureConfidence || first.words.length === 0) return first
  const straight = layStraight(image, first.quarter, 0)
  const second = { ...first, ...(await recogniseImage(straight.image, dpi, 'neighbourhood')), straight }
  return worth(second) > worth(first) ? second : first
}

const worth = (read: Recognised) => sureCharacters(read) * read.confidence

async function recogniseSomehow(image: GreyImage, dpi: number): Promise<RecognisedUpright> {
  const { quarters, isSure } = guessQuarters(image)
  const [guess = 0] = quarters
  if (!isSure && guess !== 0) return recogniseTurned(image, dpi, await findQuarter(image, dpi, quarters))
  const first = await recogniseTurned(image, dpi, guess)
  if (isTrusted(first, isSure)) return first
  const quarter = await findQuarter(image, dpi, quarters)
  return quarter === guess ? first : recogniseTurned(image, dpi, quarter)
}

/** Sideways, Tesseract reads the columns it sees with confidence, but few of its words lie as words do. */
function isTrusted(read: Recognised, isSure: boolean): boolean {
  const sure = sureCharacters(read)
  const characters = read.words.reduce((sum, word) => sum + word.text.length, 0)
  const enough = isSure ? trustedConfidence.sure : trustedConfidence.unsure
  return read.confidence >= enough && sure >= fewCharacters && sure >= trustedShare * characters
}

function layStraight(image: GreyImage, quarter: Quarter, leastDegrees = tolerableSkew): StraightImage {
  const turned = turnImage(image, quarter)
  const { degrees } = measureLines(turned)
  return straightenImage(turned, Math.abs(degrees) < leastDegrees ? 0 : degrees)
}

async function recogniseTurned(image: GreyImage, dpi: number, quarter: Quarter): Promise<RecognisedUpright> {
  const straight = layStraight(image, quarter)
  return { ...(await recogniseImage(straight.image, dpi)), quarter, straight }
}

/** The direction in which a part of the page reads best; the first of `quarters` when nothing reads. */
async function findQuarter(image: GreyImage, dpi: number, quarters: Quarter[]): Promise<Quarter> {
  let best = { quarter: quarters[0] ?? 0, score: 0 }
  for (const quarter of quarters) {
    const score = sureCharacters(await recogniseImage(middleOf(layStraight(image, quarter).image), dpi))
    if (score > best.score) best = { quarter, score }
  }
  return best.quarter
}

function middleOf(image: GreyImage): GreyImage {
  const width = Math.floor(image.width * probe.width)
  const height = Math.floor(image.height * probe.height)
  const left = (image.width - width) >> 1
  return cropImage(image, { left, top: (image.height - height) >> 1, width, height })
}

/**
 * Characters of upright words that are long and sure enough not to be chance: Tesseract also reads lines that
 * run down.
 */
function sureCharacters({ words }: Recognised): number {
  return words
    .filter((word) => word.confidence > 0.6 && /\p{L}{3}/u.test(word.text))
    .filter((word) => word.right - word.left > word.bottom - word.top)
    .reduce((sum, word) => sum + word.text.length, 0)
}
