import { encodeBase64Url } from './encode-base64-url'

/** Verifier and S256 challenge of RFC 7636: 32 random bytes are 43 characters. */
export async function createProofKey() {
  const verifier = randomToken()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return { verifier, challenge: encodeBase64Url(new Uint8Array(digest)) }
}

export function randomToken() {
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}
