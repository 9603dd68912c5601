import type { FileBody } from '../../ports/page-reader'

/** A file's bytes, all at once: what the decoders need. */
export async function collectBytes(body: FileBody): Promise<Uint8Array> {
  return body instanceof Uint8Array ? body : new Uint8Array(await new Response(body).arrayBuffer())
}
