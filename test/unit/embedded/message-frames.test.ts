import { describe, expect, it } from 'vitest'
import { readFrames, writeFrames } from '../../../worker/platform/embedded/message/message-frames'

const bytesOf = (count: number, seed: number) => Uint8Array.from({ length: count }, (_, at) => (at * 31 + seed) % 251)
const part = (name: string, bytes: Uint8Array, keep = true) => ({ name, mime: 'application/pdf', keep, depth: 0, bytes })
const mail = {
  subject: 'Votre bail – été', from: 'Agence <a@b.fr>', to: ['c@d.fr'], date: null, text: 'Ci-joint.', hiddenText: null,
  forwarded: [{ subject: 'Tr', from: '', to: [], date: '2026-11-02T08:00:00.000Z', text: 'é', hiddenText: 'x', forwarded: [] }],
  parts: [part('bail.pdf', bytesOf(70_001, 1)), part('logo.png', bytesOf(500, 2), false), part('vide.pdf', bytesOf(0, 3)), part('annexe.pdf', bytesOf(9, 4))],
}

/** The stream again, in chunks of these sizes, whatever the sender's were. */
async function cut(stream: ReadableStream<Uint8Array>, chunkBytes: number, end = Number.POSITIVE_INFINITY): Promise<ReadableStream<Uint8Array>> {
  const all = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer()).slice(0, end)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= all.length) return controller.close()
      controller.enqueue(all.slice(at, at + chunkBytes))
      at += chunkBytes
    },
  })
}
const collect = async (body: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(body as BodyInit).arrayBuffer())

describe('a message on its way from the engine', () => {
  it.each([1, 7, 4_096, 1_000_000])('S-03: arrives byte for byte in chunks of %i', async (chunkBytes) => {
    const { message, files } = await readFrames(await cut(writeFrames(mail), chunkBytes))
    const { parts, ...sent } = mail
    expect(message).toEqual(sent)
    const received: unknown[] = []
    for await (const { file, body } of files) received.push([file.name, file.sizeBytes, file.keep, await collect(body)])
    expect(received).toEqual(parts.map(({ name, bytes, keep }) => [name, bytes.length, keep, keep ? bytes : new Uint8Array(0)]))
  })

  it('passes over a file that nobody reads, or that is given up half-way', async () => {
    const { files } = await readFrames(await cut(writeFrames(mail), 1_000))
    let last: Uint8Array | null = null
    for await (const { file, body } of files) {
      if (file.name === 'bail.pdf') {
        const reader = body.getReader()
        await reader.read()
        void reader.read()
        await reader.cancel()
      }
      if (file.name === 'annexe.pdf') last = await collect(body)
    }
    expect(last).toEqual(bytesOf(9, 4))
  })

  it('says so when it was cut off', async () => {
    const { files } = await readFrames(await cut(writeFrames(mail), 1_000, 20_000))
    await expect(
      (async () => {
        for await (const { body } of files) await collect(body)
      })(),
    ).rejects.toThrow('the stream ended before what it announced')
    await expect(readFrames(await cut(writeFrames(mail), 1_000, 30))).rejects.toThrow('the stream ended before what it announced')
  })
})
