export interface StoredBlob {
  sizeBytes: number
  body: ReadableStream<Uint8Array>
}

/** Bytes by key. A key is written once; `put` of a stream needs its exact length. */
export interface BlobStore {
  put(key: string, body: ReadableStream<Uint8Array> | Uint8Array | string, sizeBytes?: number): Promise<void>
  get(key: string): Promise<StoredBlob | null>
  bytes(key: string): Promise<Uint8Array | null>
  delete(keys: string[]): Promise<void>
  /** Keys under a prefix with the moment (epoch ms) they were written, a thousand at a time. */
  list(prefix: string, cursor?: string): Promise<{ blobs: { key: string; at: number }[]; cursor: string | null }>
}
