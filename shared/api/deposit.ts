import type { ApiClient, Deposit } from './api-client'

function encodeSource(source: Deposit['source']) {
  const bytes = new TextEncoder().encode(JSON.stringify(source))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function hexToBase64(hex: string) {
  return btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))))
}

/** The deposit itself: the body is the file, so it goes beside the typed client, which only speaks JSON. */
export function createDeposit(origin: string, send: typeof fetch): ApiClient['deposit'] {
  return async ({ spaceId, captureId, body, name, folderId, source, sha256, keep, signal }) => {
    const query = new URLSearchParams({ name })
    if (folderId) query.set('folderId', folderId)
    if (keep) query.set('keep', keep)
    const headers: Record<string, string> = { 'liasse-source': encodeSource(source) }
    if (body.type) headers['content-type'] = body.type
    if (sha256) headers['repr-digest'] = `sha-256=:${hexToBase64(sha256)}:`
    const path = `${encodeURIComponent(spaceId)}/captures/${encodeURIComponent(captureId)}`
    const init = { method: 'PUT', body, headers, signal: signal ?? null }
    return (await send(`${origin}/api/spaces/${path}?${query}`, init)).json()
  }
}
