import { describe, expect, test } from 'vitest'
import type { BlobStore } from '../../worker/ports/blob-store'
import { unique } from './rows'

const bytesOf = (...values: number[]) => Uint8Array.from(values)

/** A stream of these chunks, that ends or breaks. */
function streamOf(chunks: Uint8Array[], broken?: Error) {
  const left = [...chunks]
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift()
      if (next) controller.enqueue(next)
      else if (broken) controller.error(broken)
      else controller.close()
    },
  })
}

async function readAll(body: ReadableStream<Uint8Array>) {
  return new Uint8Array(await new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}

function describeWriting(store: BlobStore) {
  test('bytes, text and a stream of known length come back as they went in', async () => {
    const [first, second, third] = [unique('k'), unique('k'), unique('k')]
    await store.put(first, bytesOf(0, 255, 7))
    await store.put(second, 'Échéance')
    await store.put(third, streamOf([bytesOf(1, 2), bytesOf(3)]), 3)
    expect(await store.bytes(first)).toEqual(bytesOf(0, 255, 7))
    expect(new TextDecoder().decode((await store.bytes(second)) ?? undefined)).toBe('Échéance')
    const found = await store.get(third)
    expect(found?.sizeBytes).toBe(3)
    expect(await readAll(found?.body as ReadableStream<Uint8Array>)).toEqual(bytesOf(1, 2, 3))
  })

  test('a stream without its length is refused', async () => {
    await expect(store.put(unique('k'), streamOf([bytesOf(1)]))).rejects.toThrow('length')
  })

  test.each([
    ['shorter than announced', () => streamOf([bytesOf(1, 2)]), 3],
    ['longer than announced', () => streamOf([bytesOf(1, 2, 3, 4)]), 3],
    ['broken off', () => streamOf([bytesOf(1, 2)], new Error('line lost')), 3],
  ])('a stream %s is refused and leaves nothing', async (_, makeStream, sizeBytes) => {
    const key = unique('k')
    await expect(store.put(key, makeStream(), sizeBytes)).rejects.toThrow()
    expect(await store.bytes(key)).toBeNull()
  })

  test('ten megabytes pass as a stream, piece by piece', async () => {
    const key = unique('k')
    const piece = new Uint8Array(64 * 1024).fill(7)
    await store.put(key, streamOf(Array.from({ length: 160 }, () => piece)), 160 * piece.length)
    const found = await store.get(key)
    const whole = await readAll(found?.body as ReadableStream<Uint8Array>)
    expect([found?.sizeBytes, whole.length, whole.every((byte) => byte === 7)]).toEqual([160 * piece.length, 160 * piece.length, true])
  })
}

function describeKeeping(store: BlobStore) {
  test('what is not there is null, and removing it is no error', async () => {
    const key = unique('k')
    expect([await store.get(key), await store.bytes(key)]).toEqual([null, null])
    await expect(store.delete([key])).resolves.toBeUndefined()
  })

  test('removed bytes are gone at once, others stay', async () => {
    const keys = [unique('k'), unique('k'), unique('k')]
    for (const key of keys) await store.put(key, key)
    await store.delete(keys.slice(0, 2))
    expect(await Promise.all(keys.map(async (key) => (await store.bytes(key)) !== null))).toEqual([false, false, true])
  })

  test('more than a thousand keys are listed page by page, each once, and removed in one call', async () => {
    const prefix = `${unique('p')}/`
    const keys = Array.from({ length: 1003 }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`)
    for (let from = 0; from < keys.length; from += 50) await Promise.all(keys.slice(from, from + 50).map((key) => store.put(key, 'x')))
    await store.put(`${unique('q')}/other`, 'x')
    const first = await store.list(prefix)
    const second = await store.list(prefix, first.cursor ?? undefined)
    expect([first.blobs.length, second.blobs.length, second.cursor]).toEqual([1000, 3, null])
    expect([...first.blobs, ...second.blobs].map(({ key }) => key)).toEqual(keys)
    expect(Math.abs((first.blobs[0]?.at ?? 0) - Date.now())).toBeLessThan(120_000)
    await store.delete(keys)
    expect((await store.list(prefix)).blobs).toEqual([])
  })
}

/** What every BlobStore must do. Keys are fresh: it may hold others. */
export function blobStoreContract(name: string, store: BlobStore): void {
  describe(`BlobStore on ${name}`, () => {
    describeWriting(store)
    describeKeeping(store)
  })
}
