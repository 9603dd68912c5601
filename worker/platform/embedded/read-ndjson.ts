type Chunk = ReadableStreamReadResult<Uint8Array>

/**
 * Yields each line of a stream as parsed JSON. `wait` wraps the wait for a chunk, to bound it. Leaving the
 * loop early cancels the stream. Throws a SyntaxError for a line that is no JSON, a cut one included.
 */
export async function* readNdjson(
  stream: ReadableStream<Uint8Array>,
  wait: (chunk: Promise<Chunk>) => Promise<Chunk>,
): AsyncGenerator<unknown> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let isComplete = false
  try {
    while (!isComplete) {
      const { done, value } = await wait(reader.read())
      isComplete = done
      const lines = `${rest}${decoder.decode(value, { stream: !done })}`.split('\n')
      rest = isComplete ? '' : (lines.pop() ?? '')
      for (const line of lines) if (line !== '') yield JSON.parse(line)
    }
  } finally {
    // A stream that broke refuses this with its own error, which must not take the place of the first.
    if (!isComplete) await reader.cancel().catch(() => undefined)
  }
}
