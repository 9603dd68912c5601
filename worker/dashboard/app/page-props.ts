import type { Route } from '../router/route'

export interface PageProps {
  route: Route
  /** Query of the address, with its `?`. */
  search: string
}
