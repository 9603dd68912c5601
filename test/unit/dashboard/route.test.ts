import { describe, expect, it } from 'vitest'
import { pathOf } from '../../../worker/dashboard/router/path-of'
import { isPublic, parseRoute, type Route } from '../../../worker/dashboard/router/route'

const routes: Route[] = [
  { page: 'home' },
  { page: 'documents', spaceId: 'spc_1', tab: 'all' },
  { page: 'documents', spaceId: 'spc_1', tab: 'review' },
  { page: 'folders', spaceId: 'spc_1', folderId: null },
  { page: 'folders', spaceId: 'spc_1', folderId: 'fld_é/2' },
  { page: 'document', spaceId: 'spc 1', documentId: 'doc_2' },
  { page: 'trash', spaceId: 'spc_1' },
  { page: 'review' },
  { page: 'clients' },
  { page: 'access' },
  { page: 'connect' },
  { page: 'device' },
  { page: 'forgotten' },
  { page: 'password', reason: 'reset' },
  { page: 'password', reason: 'invitation' },
]

describe('addresses', () => {
  it.each(routes.map((route) => [pathOf(route), route] as const))(
    '%s leads back to its page',
    (path, route) => {
      expect(parseRoute(path)).toEqual(route)
    },
  )

  it('forgive a slash at the end', () => {
    expect(parseRoute('/a-reviser/')).toEqual({ page: 'review' })
    expect(parseRoute('/espaces/spc_1/')).toEqual({ page: 'documents', spaceId: 'spc_1', tab: 'all' })
  })

  it.each([
    '/nulle-part',
    '/espaces',
    '/espaces/a/b',
    '/espaces/a/documents/b/c',
    '/espaces/%E0%A4%A/documents',
  ])('say of %s that the page does not exist', (path) =>
    expect(parseRoute(path)).toEqual({ page: 'unknown' }),
  )

  it('open only the password pages without a session', () => {
    expect(routes.filter(isPublic).map(({ page }) => page)).toEqual(['forgotten', 'password', 'password'])
  })
})
