import type { Language } from '../../shared/schemas/primitives'
import type { Via } from '../../shared/schemas/history'
import type { Deps } from './deps'

/** The signed-in person of a request. */
export interface SignedIn {
  id: string
  name: string
  email: string
  via: Via
  language: Language
  sessionId: string
}

/** What Hono's handlers find in `c.var`. */
export interface RequestContext {
  Variables: { deps: Deps; requestId: string; language: Language; actor: SignedIn }
}
