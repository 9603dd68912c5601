/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: ArrayBuffer | Uint8Array) {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of text (UTF-8) or bytes, lower-case hexadecimal. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return toHex(await crypto.subtle.digest('SHA-256', bytes))
}
