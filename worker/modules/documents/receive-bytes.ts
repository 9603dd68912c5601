import { sniffBytes } from '../../../shared/domain/file-format'
import { toHex } from '../../../shared/domain/sha256'

export interface Received {
  sizeBytes: number
  sha256: string
  /** First bytes, enough to tell what the file is. */
  head: Uint8Array
}

/** workerd's own hashing stream: it hashes as the bytes pass, where crypto.subtle wants them all at once. */
interface DigestStream extends WritableStream<Uint8Array> {
  digest: Promise<ArrayBuffer>
}
declare const crypto: Crypto & { DigestStream: new (algorithm: 'SHA-256') => DigestStream }

/**
 * Watches a body go by: the returned stream gives the same bytes on, and `received` resolves when the last one passed.
 * Nothing is held but the first 4 KB. `onHead` may throw to refuse the file before the rest is transferred.
 */
export function watchBytes(body: ReadableStream<Uint8Array>, onHead: (head: Uint8Array) => void) {
  const hashing = new crypto.DigestStream('SHA-256')
  const writer = hashing.getWriter()
  let head = new Uint8Array(0)
  let sizeBytes = 0
  let judged = false
  let settle: (received: Received) => void = () => {}
  const received = new Promise<Received>((resolve) => (settle = resolve))
  const judge = () => {
    if (judged) return
    judged = true
    onHead(head)
  }
  const stream = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        if (head.length < sniffBytes) {
          const grown = new Uint8Array(Math.min(head.length + chunk.length, sniffBytes))
          grown.set(head)
          grown.set(chunk.subarray(0, grown.length - head.length), head.length)
          head = grown
        }
        if (head.length >= sniffBytes) judge()
        sizeBytes += chunk.length
        await writer.write(chunk)
        controller.enqueue(chunk)
      },
      async flush() {
        judge()
        await writer.close()
        settle({ sizeBytes, sha256: toHex(await hashing.digest), head })
      },
    }),
  )
  return { stream, received }
}
