import type {
  Ai, D1Database, DurableObjectNamespace, Fetcher, Queue, R2Bucket, SendEmail,
} from '@cloudflare/workers-types'
import { z } from 'zod'
import { isSafeEndpoint } from '../openai/endpoint'
import type { LiveHub } from './live-hub'

/** Bindings of wrangler.toml. */
export interface Environment {
  DIRECTORY: D1Database
  SHARD: D1Database
  BLOBS: R2Bucket
  JOBS: Queue<{ jobId: string }>
  SCANS: Queue<{ jobId: string }>
  LIVE: DurableObjectNamespace<LiveHub>
  /** The reading engine, and one for pages of OCR, in isolates of their own; without them it runs in this one. */
  ENGINE?: Fetcher
  SCAN_ENGINE?: Fetcher
  /** Where there is no mail service: a place that keeps mails to look at. */
  MAILBOX?: Fetcher
  EMAIL?: SendEmail
  /** Workers AI, where the account has it and the firm wants it. */
  AI?: Ai
  ASSETS: Fetcher
}

const variables = z.object({
  PUBLIC_URL: z.url().transform((url) => url.replace(/\/$/, '')),
  AUTH_SECRET: z.string().min(32),
  SETUP_SECRET: z.string().min(20).optional(),
  LOCAL: z.enum(['1']).optional(),
  MAIL_FROM: z.email().default('liasse@localhost.test'),
  EXTENSION_IDS: z.string().default('').transform((ids) => ids.split(',').map((id) => id.trim()).filter(Boolean)),
  /** A language model elsewhere than Workers AI: any endpoint with OpenAI's chat completions. */
  MODEL_URL: z.string().refine(isSafeEndpoint, 'https, or http on the loopback address').optional(),
  MODEL_NAME: z.string().min(1).optional(),
  MODEL_KEY: z.string().min(1).optional(),
  WORKERS_AI_MODEL: z.string().startsWith('@').default('@cf/google/gemma-4-26b-a4b-it'),
  /** Metadata elsewhere than D1: libSQL addresses and token. */
  LIBSQL_DIRECTORY_URL: z.url().optional(),
  LIBSQL_SHARD_URL: z.url().optional(),
  LIBSQL_TOKEN: z.string().optional(),
})
export type Variables = z.infer<typeof variables>

/** The variables of the environment, checked once an isolate; a missing one stops it with its name. */
export function parseVariables(env: Environment): Variables {
  return variables.parse(env)
}
