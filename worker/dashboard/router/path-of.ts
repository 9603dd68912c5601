import type { Route } from './route'

const part = encodeURIComponent

function inSpace(route: Extract<Route, { spaceId: string }>) {
  const base = `/espaces/${part(route.spaceId)}`
  switch (route.page) {
    case 'documents':
      return `${base}/${route.tab === 'all' ? 'documents' : 'a-reviser'}`
    case 'folders':
      return route.folderId ? `${base}/dossiers/${part(route.folderId)}` : `${base}/dossiers`
    case 'document':
      return `${base}/documents/${part(route.documentId)}`
    case 'trash':
      return `${base}/corbeille`
  }
}

/** The address of a page; `parseRoute` reads it back. */
export function pathOf(route: Route): string {
  if ('spaceId' in route) return inSpace(route)
  switch (route.page) {
    case 'review':
      return '/a-reviser'
    case 'clients':
      return '/clients'
    case 'access':
      return '/compte/acces'
    case 'connect':
      return '/connect'
    case 'device':
      return '/device'
    case 'forgotten':
      return '/mot-de-passe-oublie'
    case 'password':
      return route.reason === 'reset' ? '/reset' : '/invitation'
    default:
      return '/'
  }
}
