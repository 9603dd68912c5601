import { flattenLight } from './flatten-light'
import { paperShade, type GreyImage } from './grey-image'
import { removeImpulses } from './remove-impulses'
import { removeSpecks } from './remove-specks'
import { smoothGrain } from './smooth-grain'

/** A page as recognition likes it. Each fault is looked for at the price of some milliseconds, and mended only where it is found. */
export function cleanPage(image: GreyImage): GreyImage {
  const even = smoothGrain(removeImpulses(flattenLight(image)))
  return removeSpecks(even, paperShade(even))
}
