import type { Language } from '../../shared/schemas/primitives'

/** Who is signed in. `token` is a bearer session that the dashboard lists and revokes. */
export interface Session {
  token: string
  user: { id: string; name: string; email: string; language: Language }
}
