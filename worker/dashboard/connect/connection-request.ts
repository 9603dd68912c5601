import { isExtensionRedirect } from '../../../shared/domain/extension-redirect'
import { authorizeExtension, type AuthorizeExtension } from '../../../shared/schemas/identity'

/**
 * What the extension asks in the address of `/connect`; null when it is incomplete, badly written, or would lead
 * anywhere but back to an extension. The server also checks that it is one it knows.
 */
export function readConnectionRequest(search: string): AuthorizeExtension | null {
  const given = new URLSearchParams(search)
  const parsed = authorizeExtension.safeParse({
    redirectUri: given.get('redirect_uri'),
    state: given.get('state'),
    codeChallenge: given.get('code_challenge'),
    deviceName: given.get('device')?.slice(0, 80) || 'Extension',
  })
  return parsed.success && isExtensionRedirect(parsed.data.redirectUri) ? parsed.data : null
}
