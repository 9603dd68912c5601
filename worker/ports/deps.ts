import type { BlobStore } from './blob-store'
import type { Database } from './database'
import type { LanguageModel } from './language-model'
import type { OpenMessage } from './message-reader'
import type { PageReader } from './page-reader'

/** OCR takes seconds a page: it waits in a lane of its own, so that quick work never stands behind it. */
export type Lane = 'quick' | 'scan'

/** Nudges a worker about a job that already stands in the database; losing a nudge loses nothing. */
export interface Jobs {
  nudge(jobId: string, lane: Lane): Promise<void>
}

export interface Mail {
  to: string
  subject: string
  text: string
}
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** Tells open views of a space that something changed there. Best effort: views also fetch when they come back. */
export interface Live {
  changed(change: { spaceId: string; documentId: string | null }): Promise<void>
  /** Takes a socket's upgrade request; `audience` is whose it is and what it may hear of. */
  connect(request: Request, audience: { userId: string; all: string[]; own: string[] }): Promise<Response>
  /** Closes a person's sockets when their rights change; their views connect anew with the rights they have. */
  disconnect(userId: string): Promise<void>
}

export interface Clock {
  /** Epoch ms. */
  now(): number
}
export interface Ids {
  /** 160 random bits in lower-case base 36 behind a prefix: `doc_…`. */
  next(prefix: string): string
}
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void
  error(event: string, error: unknown, fields?: Record<string, unknown>): void
}

export interface Settings {
  /** Origin under which people reach this server. */
  publicUrl: string
  authSecret: string
  setupSecret: string | null
  /** On one machine: demonstration data, mails shown at /dev/mail. */
  local: boolean
  extensionIds: string[]
}

/** Everything a use case may reach beside its arguments. `directory` and `shard` are never joined. */
export interface Deps {
  directory: Database
  shard: Database
  blobs: BlobStore
  reader: PageReader
  openMessage: OpenMessage
  /** Null where none is configured: the embedded engine then works alone. */
  languageModel: LanguageModel | null
  jobs: Jobs
  mailer: Mailer
  live: Live
  clock: Clock
  ids: Ids
  log: Log
  settings: Settings
  /** Lets work go on after the answer was sent. */
  after(work: Promise<unknown>): void
}
