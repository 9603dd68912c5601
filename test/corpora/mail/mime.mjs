/** A MIME part: header lines and bytes. Line ends are CRLF as on the wire. */
export function part(headers, bytes) {
  const base64 = bytes.toString('base64').replace(/.{76}/g, '$&\r\n').trimEnd()
  return [...headers, 'Content-Transfer-Encoding: base64', '', base64].join('\r\n')
}

/** A text part in UTF-8, `subtype` being `plain` or `html`. */
export function textPart(subtype, text) {
  return part([`Content-Type: text/${subtype}; charset=utf-8`], Buffer.from(text.replaceAll('\n', '\r\n')))
}

/** A multipart of `subtype`; `boundary` must not occur in the parts. */
export function multipart(subtype, boundary, parts) {
  const body = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`
}

/** A whole message: header lines of `fields`, then the root part. */
export function message(fields, root) {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([...lines, 'MIME-Version: 1.0', root].join('\r\n') + '\r\n')
}

/** An encoded word of RFC 2047 (base64 of UTF-8). */
export function word(text) {
  return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
}

/**
 * `filename` as RFC 2231 continuations: the first piece names the character set, every piece is
 * percent-encoded.
 */
export function continuedFilename(pieces) {
  const charset = (index) => (index === 0 ? "UTF-8''" : '')
  return pieces.map((piece, index) => `filename*${index}*=${charset(index)}${percent(piece)}`).join(';\r\n ')
}

function percent(text) {
  const hex = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/['()*!]/g, hex)
}
