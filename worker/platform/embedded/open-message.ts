import type { OpenMessage } from '../../ports/message-reader'
import { collectBytes } from './collect-bytes'
import { readMessage } from './read-message'

/** Opens a message in this isolate. */
export const openMessage: OpenMessage = async (body) => {
  const { parts, ...message } = await readMessage(await collectBytes(body))
  async function* files() {
    for (const { bytes, ...file } of parts) {
      yield { file: { ...file, sizeBytes: bytes.length }, body: new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() }
    }
  }
  return { message, files: files() }
}
