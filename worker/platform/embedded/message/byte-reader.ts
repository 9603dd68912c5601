/** The next bytes as a stream; `finish` passes over what nobody has read of them. */
export interface BytePart {
  body: ReadableStream<Uint8Array>
  finish(): Promise<void>
}

export interface ByteReader {
  /** The next bytes, exactly so many, in one array of their own. */
  take(count: number): Promise<Uint8Array>
  part(count: number): BytePart
}

/** At least one and at most so many of the next bytes. */
type ReadSome = (atMost: number) => Promise<Uint8Array>

/** Cuts one stream into pieces of known lengths, which must be read in order. Throws an Error when the stream is shorter. */
export function createByteReader(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader()
  let waiting: Uint8Array = new Uint8Array(0)
  const readSome: ReadSome = async (atMost) => {
    while (waiting.length === 0) {
      const { done, value } = await reader.read()
      if (done) throw new Error('the stream ended before what it announced')
      waiting = value
    }
    const taken = waiting.subarray(0, atMost)
    waiting = waiting.subarray(taken.length)
    return taken
  }
  return { take: (count) => take(readSome, count), part: (count) => openPart(readSome, count) }
}

async function take(readSome: ReadSome, count: number): Promise<Uint8Array> {
  const whole = new Uint8Array(count)
  for (let at = 0; at < count; ) {
    const chunk = await readSome(count - at)
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function openPart(readSome: ReadSome, count: number): BytePart {
  let left = count
  let last: Promise<unknown> = Promise.resolve()
  // One after the other: who gives a part up in the middle of a chunk leaves its reading under way.
  const next = () => {
    const chunk = last.then(async () => {
      const taken = left > 0 ? await readSome(left) : new Uint8Array(0)
      left -= taken.length
      return taken
    })
    last = chunk
    return chunk
  }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const chunk = await next()
    if (chunk.length > 0) controller.enqueue(chunk)
    if (left === 0) controller.close()
  }
  return {
    body: new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }),
    async finish() {
      while (left > 0) await next()
    },
  }
}
