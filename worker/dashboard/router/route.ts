export type Route =
  | { page: 'home' }
  | { page: 'documents'; spaceId: string; tab: 'all' | 'review' }
  | { page: 'folders'; spaceId: string; folderId: string | null }
  | { page: 'document'; spaceId: string; documentId: string }
  | { page: 'trash'; spaceId: string }
  | { page: 'review' }
  | { page: 'clients' }
  | { page: 'access' }
  | { page: 'connect' }
  | { page: 'device' }
  | { page: 'forgotten' }
  | { page: 'password'; reason: 'reset' | 'invitation' }
  | { page: 'unknown' }

const fixed: Record<string, Route> = {
  '/': { page: 'home' },
  '/a-reviser': { page: 'review' },
  '/clients': { page: 'clients' },
  '/compte/acces': { page: 'access' },
  '/connect': { page: 'connect' },
  '/device': { page: 'device' },
  '/mot-de-passe-oublie': { page: 'forgotten' },
  '/reset': { page: 'password', reason: 'reset' },
  '/invitation': { page: 'password', reason: 'invitation' },
}

function spaceRoute([spaceId = '', section, id]: string[]): Route {
  if (section === undefined || (section === 'documents' && id === undefined)) {
    return { page: 'documents', spaceId, tab: 'all' }
  }
  if (section === 'documents' && id) return { page: 'document', spaceId, documentId: id }
  if (section === 'a-reviser') return { page: 'documents', spaceId, tab: 'review' }
  if (section === 'dossiers') return { page: 'folders', spaceId, folderId: id ?? null }
  if (section === 'corbeille') return { page: 'trash', spaceId }
  return { page: 'unknown' }
}

/** The page an address stands for; what no page answers to is `unknown`, never an exception. */
export function parseRoute(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname
  const known = fixed[path === '' ? '/' : path]
  if (known) return known
  try {
    const [first, ...rest] = path.split('/').slice(1).map(decodeURIComponent)
    return first === 'espaces' && rest[0] && rest.length <= 3 ? spaceRoute(rest) : { page: 'unknown' }
  } catch {
    return { page: 'unknown' }
  }
}

/** Whether a page is for people who have no session yet. */
export function isPublic(route: Route) {
  return route.page === 'forgotten' || route.page === 'password'
}
