export type RestrictedReason = 'not-activated' | 'browser-page' | 'store' | 'local-file' | 'unreadable'

const stores = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'])

/**
 * Why a tab cannot be read, null when it can be tried. A tab whose address is hidden was not activated: the
 * browser grants it by a click on our icon, a shortcut or the context menu.
 */
export function whyRestricted(url: string | undefined): RestrictedReason | null {
  if (!url) return 'not-activated'
  if (!URL.canParse(url)) return 'browser-page'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return 'local-file'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page'
  const isOldStore = hostname === 'chrome.google.com' && pathname.startsWith('/webstore')
  return stores.has(hostname) || isOldStore ? 'store' : null
}
