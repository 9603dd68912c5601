import { z } from 'zod'
import type { MessageFile, MessageText, OpenedMessage } from '../../../ports/message-reader'
import { createByteReader } from './byte-reader'
import type { MailMessage } from './mail-message'

const messageText: z.ZodType<MessageText> = z.object({
  subject: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  date: z.string().nullable(),
  text: z.string(),
  hiddenText: z.string().nullable(),
  forwarded: z.lazy(() => messageText.array()),
})
const messageFile = z.object({
  name: z.string(), mime: z.string(), sizeBytes: z.number().int().min(0), keep: z.boolean(), depth: z.number().int(),
})
const head = z.object({ message: messageText, files: z.array(messageFile) })

const fileOf = ({ bytes, ...file }: MailMessage['parts'][number]): MessageFile => ({ ...file, sizeBytes: bytes.length })

/** Decoration is named but not sent. */
const sentBytes = ({ keep, sizeBytes }: MessageFile) => (keep ? sizeBytes : 0)

/** A message on the wire: the length of its description (four bytes, big endian), the description in JSON, then the bytes of each file that is kept. */
export function writeFrames({ parts, ...message }: MailMessage): ReadableStream<Uint8Array> {
  const description = new TextEncoder().encode(JSON.stringify({ message, files: parts.map(fileOf) }))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, description.length)
  const chunks = [length, description, ...parts.filter(({ keep }) => keep).map(({ bytes }) => bytes)].filter((chunk) => chunk.length > 0)
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
}

/** The message of such a stream, its files read as they are asked for. Throws an Error when the stream is cut off. */
export async function readFrames(stream: ReadableStream<Uint8Array>): Promise<OpenedMessage> {
  const reader = createByteReader(stream)
  const length = new DataView((await reader.take(4)).buffer).getUint32(0)
  const { message, files } = head.parse(JSON.parse(new TextDecoder().decode(await reader.take(length))))
  async function* bodies() {
    for (const file of files) {
      const { body, finish } = reader.part(sentBytes(file))
      yield { file, body }
      await finish()
    }
  }
  return { message, files: bodies() }
}
