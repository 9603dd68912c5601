const block = { extension: 0x21, picture: 0x2c, trailer: 0x3b }
/** Of a packed field: whether a colour table follows, and the logarithm of its size. */
const tableBytes = (packed: number) => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1))

/** A GIF without its pictures after the first, as an animation may unpack to gigabytes; the size is that of the picture. */
export function firstGifPicture(bytes: Uint8Array): { width: number; height: number; picture: Uint8Array } | null {
  const byte = (at: number) => bytes[at] ?? 0
  const word = (at: number) => byte(at) | (byte(at + 1) << 8)
  const afterBlocks = (from: number) => {
    let at = from
    while (at < bytes.length && byte(at) !== 0) at += byte(at) + 1
    return at + 1
  }
  if (String.fromCharCode(...bytes.subarray(0, 3)) !== 'GIF') return null
  let at = 13 + tableBytes(byte(10))
  while (byte(at) === block.extension) at = afterBlocks(at + 2)
  if (byte(at) !== block.picture) return null
  const [width, height] = [word(at + 5), word(at + 7)]
  const end = afterBlocks(at + 11 + tableBytes(byte(at + 9)))
  const picture = new Uint8Array(Math.min(end, bytes.length) + 1)
  picture.set(bytes.subarray(0, picture.length - 1))
  picture[picture.length - 1] = block.trailer
  return { width, height, picture }
}
