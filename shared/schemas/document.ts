import { z } from 'zod'
import { aiInForce } from './ai'
import { isoDay } from './primitives'
import { captureSource } from './source'

/** Quote of the document that carries a value. Offsets are UTF-16 units in the text of that page (1-based). */
export const evidence = z.object({ quote: z.string(), page: z.number().int(), start: z.number().int(), end: z.number().int() })
export type Evidence = z.infer<typeof evidence>

export const suggestionFields = ['dueDate', 'noticeDate', 'type', 'issuer', 'summary', 'description', 'name', 'folder', 'tags'] as const
export const suggestionField = z.enum(suggestionFields)
export type SuggestionField = z.infer<typeof suggestionField>

/**
 * What the engine proposes, beside the facts. `proposed` waits for a person; `unverified` has no evidence that the
 * parser could check (« à vérifier »); `confidence` 0…1; `reason` says in the space's language how it was found.
 * A folder is proposed by its id, with the names from the root down to it as `path`.
 */
export const suggestion = z.object({
  field: suggestionField,
  value: z.string(),
  by: z.string(),
  confidence: z.number(),
  state: z.enum(['proposed', 'unverified', 'accepted', 'dismissed']),
  reason: z.string().nullable(),
  evidence: evidence.nullable(),
  path: z.array(z.string()).optional(),
})
export type Suggestion = z.infer<typeof suggestion>

export const analysisState = z.enum(['waiting', 'running', 'done', 'failed', 'unreadable', 'no-credit'])
export type AnalysisState = z.infer<typeof analysisState>

export const attachedTag = z.object({
  name: z.string(),
  colour: z.string(),
  by: z.enum(['engine', 'person']),
  rule: z.string().nullable(),
  quote: z.string().nullable(),
})
export type AttachedTag = z.infer<typeof attachedTag>

export const warning = z.object({ code: z.string(), message: z.string() })
export type Warning = z.infer<typeof warning>

export const person = z.object({ id: z.string(), name: z.string() })

/** One row of a table of documents. `importedAt` epoch ms, `sizeBytes` of the deposited file. */
export const documentRow = z.object({
  id: z.string(),
  spaceId: z.string(),
  spaceName: z.string(),
  name: z.string(),
  originalName: z.string(),
  suggestedName: z.string().nullable(),
  folder: z.object({ id: z.string().nullable(), path: z.array(z.string()) }),
  sizeBytes: z.number(),
  mime: z.string(),
  sha256: z.string(),
  importedAt: z.number(),
  importedBy: person,
  source: captureSource,
  type: z.string().nullable(),
  issuer: z.string().nullable(),
  language: z.string().nullable(),
  pages: z.number().nullable(),
  summary: z.string().nullable(),
  description: z.string().nullable(),
  dueDate: z.string().nullable(),
  noticeDate: z.string().nullable(),
  tags: z.array(attachedTag),
  flagged: z.boolean(),
  note: z.object({ text: z.string(), author: z.string(), at: z.number() }).nullable(),
  warnings: z.array(warning),
  suggestions: z.array(suggestion),
  analysis: z.object({ state: analysisState, reason: z.string().nullable(), engine: z.string().nullable(), pagesRead: z.number() }),
  /** Whether a language model may be shown it, and who says so. */
  ai: aiInForce,
  parentId: z.string().nullable(),
  level: z.enum(['read', 'write', 'manage']),
  trashedAt: z.number().nullable(),
  highlights: z.array(z.string()).optional(),
})
export type DocumentRow = z.infer<typeof documentRow>

export const depositQuery = z.object({
  name: z.string().max(4000).default(''),
  folderId: z.string().optional(),
  keep: z.enum(['copy']).optional(),
})

export const listQuery = z.object({
  q: z.string().max(300).optional(),
  folderId: z.string().optional(),
  tag: z.string().optional(),
  type: z.string().optional(),
  importer: z.string().optional(),
  importedFrom: isoDay.optional(),
  importedTo: isoDay.optional(),
  dueFrom: isoDay.optional(),
  dueTo: isoDay.optional(),
  flagged: z.enum(['true', 'false']).optional(),
  hasNote: z.enum(['true', 'false']).optional(),
  trashed: z.enum(['true', 'false']).optional(),
  sort: z.enum(['-importedAt', 'importedAt', 'name', '-name', 'dueDate', '-dueDate', 'sizeBytes', '-sizeBytes', 'type', '-type']).default('-importedAt'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})
export type ListQuery = z.infer<typeof listQuery>

export const documentPatch = z
  .object({
    name: z.string().trim().min(1).max(200),
    folderId: z.string().nullable(),
    description: z.string().max(2000).nullable(),
    dueDate: isoDay.nullable(),
    noticeDate: isoDay.nullable(),
    type: z.string().trim().max(80).nullable(),
    note: z.string().max(10_000).nullable(),
    flagged: z.boolean(),
    ai: z.enum(['never']).nullable(),
  })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'nothing to change')
export type DocumentPatch = z.infer<typeof documentPatch>

/** Text of one page; `confidence` 0…1. */
export const pageText = z.object({ number: z.number(), text: z.string(), by: z.enum(['layer', 'ocr', 'file']), confidence: z.number() })
export type PageText = z.infer<typeof pageText>

/**
 * Where the words of a page stand: `[start, end, x, y, width, height]`, offsets in the page's text, box as fractions
 * (0…1) of the upright page, origin at the top left. `width` and `height` of the page are in points (1/72 inch).
 * `turn`: clockwise quarter turns that set the page upright, for pages scanned sideways or upside down.
 */
export const pageLayout = z.object({
  number: z.number(),
  width: z.number(),
  height: z.number(),
  words: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])),
  turn: z.number().int().min(0).max(3).optional(),
})
export type PageLayout = z.infer<typeof pageLayout>

export const accessLevel = z.enum(['none', 'read', 'write'])
/** `PUT …/access`: the level a person grants another on one document; `none` revokes. */
export const putAccess = z.object({ userId: z.string(), level: accessLevel })
export const accessLine = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.string(),
  level: z.enum(['none', 'read', 'write', 'manage']),
  reason: z.string(),
})
export type AccessLine = z.infer<typeof accessLine>
