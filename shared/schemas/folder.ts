import { z } from 'zod'
import { aiRule } from './ai'

export const folderName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((name) => !/[/\\\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(name), 'a folder name holds no slash or control character')

export const folder = z.object({ id: z.string(), parentId: z.string().nullable(), name: z.string(), documents: z.number(), ai: aiRule.nullable() })
export type Folder = z.infer<typeof folder>

export const createFolder = z.object({ name: folderName, parentId: z.string().nullable().default(null) })
export const patchFolder = z
  .object({ name: folderName, parentId: z.string().nullable(), ai: aiRule.nullable() })
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'nothing to change')
