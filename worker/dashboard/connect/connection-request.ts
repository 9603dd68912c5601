import { authorizeExtension, type AuthorizeExtension } from '../../../shared/schemas/identity'

/**
 * What the extension asks in the address of `/connect`; null when it is incomplete or badly written. The
 * server checks `redirectUri` against the extensions it knows: this page only shows and hands over.
 */
export function readConnectionRequest(search: string): AuthorizeExtension | null {
  const given = new URLSearchParams(search)
  const parsed = authorizeExtension.safeParse({
    redirectUri: given.get('redirect_uri'),
    state: given.get('state'),
    codeChallenge: given.get('code_challenge'),
    deviceName: given.get('device')?.slice(0, 80) || 'Extension',
  })
  return parsed.success ? parsed.data : null
}
