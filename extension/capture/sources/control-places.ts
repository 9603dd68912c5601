import type { ControlPlaces, PageView } from './capture-source'
import { findRoundcubePlaces } from './roundcube/roundcube-places'

/** Null in a page where no source draws controls. */
export function findControlPlaces(page: PageView): ControlPlaces | null {
  return findRoundcubePlaces(page)
}
