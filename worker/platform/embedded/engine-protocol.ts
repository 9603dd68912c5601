import { z } from 'zod'
import { fileFormats, type FileFormat } from '../../../shared/domain/file-format'
import { pageLayout, pageText } from '../../../shared/schemas/document'
import { readableFormats } from '../../ports/page-reader'

/** Formats and query of `POST /read` and `POST /render`; the body is the file. */
export const readQuery = z.object({
  format: z.enum(readableFormats),
  fromPage: z.coerce.number().int().min(1).default(1),
  withOcr: z.enum(['true', 'false']).default('true').transform((value) => value === 'true'),
  careful: z.enum(['true', 'false']).default('false').transform((value) => value === 'true'),
})
export const renderQuery = z.object({
  format: z.enum(readableFormats),
  page: z.coerce.number().int().min(1),
  width: z.coerce.number().int().min(1).max(8000),
  turn: z.coerce.number().int().min(0).max(3).default(0),
})

const readPage = z.object({ page: pageText, layout: pageLayout, hiddenText: z.string().nullable() })
const refusal = z.object({
  kind: z.literal('unreadable'),
  reason: z.enum(['encrypted', 'damaged', 'too-large', 'empty', 'unsupported', 'old-format', 'archive']),
  detail: z.string(),
})

/**
 * One line of the answer to `/read`: the events of the port, then `end`, or one of the two ways to stop
 * before it. An answer that stops without any of the three was cut off.
 */
export const engineLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('opened'),
    pageCount: z.number(),
    format: z.enum(Object.keys(fileFormats) as [FileFormat, ...FileFormat[]]).optional(),
    enclosed: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal('reading'), number: z.number() }),
  z.object({ kind: z.literal('page'), read: readPage }),
  z.object({ kind: z.literal('page-failed'), number: z.number(), reason: z.string() }),
  z.object({ kind: z.literal('needs-ocr'), number: z.number() }),
  z.object({ kind: z.literal('end') }),
  refusal,
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type EngineLine = z.infer<typeof engineLine>

/** Body of a refused `/render` or `/message`, with status 422. */
export const engineRefusal = refusal
