/** What every compressed text may refer to before its own (MS-OXRTFCP 2.1.3.1.4). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbol' +
  'ArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const compressed = 0x75465a4c
const windowBytes = 4_096
/** A run of seventeen bytes for two: what comes out is never more than nine times what goes in. */
const mostGrowth = 9

/** Body of a message as RTF, one character a byte; empty for what is neither compressed nor plain. */
export function decompressRtf(bytes: Uint8Array): string {
  if (bytes.length < 16) return ''
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Math.min(bytes.length, view.getUint32(0, true) + 4)
  const body = bytes.subarray(16, end)
  return toCharacters(view.getUint32(8, true) === compressed ? expand(body) : body)
}

function expand(packed: Uint8Array): Uint8Array {
  const out = new Uint8Array(dictionary.length + packed.length * mostGrowth)
  for (let at = 0; at < dictionary.length; at += 1) out[at] = dictionary.charCodeAt(at)
  let length = dictionary.length
  for (let at = 0; at < packed.length; ) {
    const control = packed[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < packed.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        out[length] = packed[at] ?? 0
        length += 1
        at += 1
        continue
      }
      const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      let from = (length & -windowBytes) + (token >> 4)
      if (from === length) return out.subarray(dictionary.length, length)
      if (from > length) from -= windowBytes
      for (let left = (token & 15) + 2; left > 0; left -= 1, from += 1, length += 1) out[length] = out[from] ?? 0
    }
  }
  return out.subarray(dictionary.length, length)
}

export function toCharacters(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text
}
