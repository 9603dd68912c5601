import type { Deps } from '../../ports/deps'
import { type Auth, createAuth } from './create-auth'

const instances = new WeakMap<Deps, Auth>()

/** The one better-auth of an isolate: making it costs more than a request should. */
export function authOf(deps: Deps): Auth {
  const known = instances.get(deps) ?? createAuth(deps)
  instances.set(deps, known)
  return known
}
