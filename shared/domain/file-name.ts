const forbidden = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i
const longestBytes = 240

/** Splits at the last dot: `['Bail', '.pdf']`; no extension, or one that is no word of 1 to 8 characters, is ''. */
export function splitExtension(name: string): [stem: string, extension: string] {
  const match = /^(.+)(\.[\p{L}\p{N}]{1,8})$/u.exec(name)
  return match ? [match[1] ?? '', match[2] ?? ''] : [name, '']
}

/** Shortens to a number of UTF-8 bytes without cutting a character as people see it. */
function shorten(text: string, maximumBytes: number) {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= maximumBytes) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    if (encoder.encode(kept + segment).length > maximumBytes) break
    kept += segment
  }
  return kept.trimEnd()
}

/**
 * Makes any deposited name safe to keep, show and download: last path component, composed accents (NFC), no control or
 * direction marks, no name that Windows reserves, 240 bytes at most with the extension kept, `fallback` when nothing is left.
 */
export function cleanFileName(name: string, fallback: string) {
  const last = name.normalize('NFC').split(/[/\\]/).filter(Boolean).at(-1) ?? ''
  const plain = last.replace(forbidden, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return fallback
  const [stem, extension] = splitExtension(plain)
  const safe = reserved.test(plain) ? `_${stem}` : stem
  return shorten(safe, longestBytes - new TextEncoder().encode(extension).length) + extension
}

/** `Content-Disposition` with an ASCII fallback and the full name (RFC 6266, RFC 5987). */
export function contentDisposition(name: string) {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
