import { z } from 'zod'
import { folderName } from './folder'

export interface FolderNode {
  name: string
  children: FolderNode[]
}
export const folderNode: z.ZodType<FolderNode> = z.object({
  name: folderName,
  children: z.lazy(() => folderNode.array()).default([]),
}) as z.ZodType<FolderNode>

export const smartTag = z.object({
  name: z.string().trim().min(1).max(50),
  rules: z.array(z.string().trim().min(1).max(1000)).max(20).default([]),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i).default('#3b6e5a'),
})
export type SmartTag = z.infer<typeof smartTag>

export const templateInput = z.object({
  name: z.string().trim().min(1).max(120),
  isDefault: z.boolean().default(false),
  folders: z.array(folderNode).default([]),
  tags: z.array(smartTag).default([]),
})
export type TemplateInput = z.infer<typeof templateInput>
export type Template = TemplateInput & { id: string }

export const applyTemplate = z.object({ spaceIds: z.union([z.literal('all'), z.array(z.string()).min(1).max(5000)]) })
export const jobStatus = z.object({
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  done: z.number(),
  total: z.number(),
  failures: z.array(z.object({ subject: z.string(), message: z.string() })),
})
export type JobStatus = z.infer<typeof jobStatus>
