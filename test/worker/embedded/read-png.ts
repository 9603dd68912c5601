/** Pixels of a PNG as the engine writes it: RGB, every row as the difference from the one above. */
export async function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const data = png.slice(41, 41 + view.getUint32(33))
  const stream = new Response(data).body?.pipeThrough(new DecompressionStream('deflate'))
  const rows = new Uint8Array(await new Response(stream).arrayBuffer())
  const stride = 3 * width
  const at = (x: number, y: number, channel: number): number => {
    let sum = 0
    for (let row = 0; row <= y; row += 1) sum += rows[row * (stride + 1) + 1 + 3 * x + channel] ?? 0
    return sum & 0xff
  }
  return { width, height, pixel: (x: number, y: number) => [at(x, y, 0), at(x, y, 1), at(x, y, 2)] }
}
