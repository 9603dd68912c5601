import type { R2Bucket } from '@cloudflare/workers-types'
import type { BlobStore } from '../../ports/blob-store'

declare const FixedLengthStream: new (length: number) => TransformStream<Uint8Array, Uint8Array>

/** The port on R2. */
export function createR2BlobStore(bucket: R2Bucket): BlobStore {
  return {
    async put(key, body, sizeBytes) {
      if (!(body instanceof ReadableStream)) {
        await bucket.put(key, body)
        return
      }
      if (sizeBytes === undefined) throw new Error('a stream is stored with its length')
      // R2 takes a stream only when it knows how long it is.
      const measured = new FixedLengthStream(sizeBytes)
      const [, stored] = await Promise.allSettled([body.pipeTo(measured.writable), bucket.put(key, measured.readable as never)])
      if (stored.status === 'rejected') throw stored.reason
    },
    async get(key) {
      const found = await bucket.get(key)
      return found ? { sizeBytes: found.size, body: found.body as unknown as ReadableStream<Uint8Array> } : null
    },
    async bytes(key) {
      const found = await bucket.get(key)
      return found ? new Uint8Array(await found.arrayBuffer()) : null
    },
    async delete(keys) {
      for (let from = 0; from < keys.length; from += 1000) await bucket.delete(keys.slice(from, from + 1000))
    },
    async list(prefix, cursor) {
      const listed = await bucket.list({ prefix, ...(cursor ? { cursor } : {}) })
      const blobs = listed.objects.map((object) => ({ key: object.key, at: object.uploaded.getTime() }))
      return { blobs, cursor: listed.truncated ? listed.cursor : null }
    },
  }
}
