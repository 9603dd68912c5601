/**
 * True for an address to which only an extension of the browser can be sent back: `https://<id>.chromiumapp.org/…` (Chrome,
 * `id` of 32 letters), `https://<hash>.extensions.allizom.org/…` or the loopback address (Firefox). Chrome's id must be one of
 * `extensionIds` where they are given.
 */
export function isExtensionRedirect(uri: string, extensionIds?: string[]): boolean {
  if (!URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  if (protocol === 'http:') return hostname === '127.0.0.1'
  if (protocol !== 'https:') return false
  const chromeId = /^([a-p]{32})\.chromiumapp\.org$/.exec(hostname)?.[1]
  if (chromeId) return extensionIds === undefined || extensionIds.includes(chromeId)
  return /^[0-9a-f]{40}\.extensions\.allizom\.org$/.test(hostname)
}
