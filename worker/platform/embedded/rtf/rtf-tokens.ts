export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\word12`, or a sign such as `\~` with its sign as word. */
  | { kind: 'control'; word: string; value: number | undefined }
  /** A byte of the charset in force. */
  | { kind: 'byte'; code: number }

const control = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))/iy

/** Cuts RTF (one character a byte) into tokens, in one pass. Line ends of the file itself mean nothing. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  let at = 0
  while (at < rtf.length) {
    const sign = rtf[at] ?? ''
    if (sign === '{' || sign === '}') yield { kind: sign === '{' ? 'open' : 'close' }
    else if (sign === '\\') {
      control.lastIndex = at
      const [whole, word, value, byte, other] = control.exec(rtf) ?? []
      if (whole === undefined) return
      if (byte !== undefined) yield { kind: 'byte', code: Number.parseInt(byte, 16) }
      else yield { kind: 'control', word: word ?? other ?? '', value: value === undefined ? undefined : Number(value) }
      at += whole.length
      // What follows \bin is raw bytes, of pictures.
      if (word === 'bin' && value !== undefined) at += Math.max(0, Number(value))
      continue
    } else if (sign !== '\r' && sign !== '\n') yield { kind: 'byte', code: sign.charCodeAt(0) & 0xff }
    at += 1
  }
}
