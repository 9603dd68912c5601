import type { BytesAt } from '../capturable'

/**
 * Same origin: in the page, with its cookies. Otherwise CORS would stop the page, so the extension fetches.
 */
export function fetchPlace(url: string, pageUrl: string, cache: RequestCache): BytesAt {
  const sameOrigin = URL.canParse(pageUrl) && new URL(url).origin === new URL(pageUrl).origin
  const readable = sameOrigin || url.startsWith('blob:') || url.startsWith('data:')
  return readable ? { at: 'page', url, cache } : { at: 'extension', url }
}
