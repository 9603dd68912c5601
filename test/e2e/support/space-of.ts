import { createHash, randomUUID } from 'node:crypto'
import type { DocumentRow } from '../../../shared/schemas/document'
import type { Folder } from '../../../shared/schemas/folder'
import type { HistoryEntry } from '../../../shared/schemas/history'
import type { Space } from '../../../shared/schemas/space'
import type { Api } from './server'
import { waitUntil } from './wait-until'

export interface TestFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  captureId?: string
  folderId?: string
}

/** Lower-case hex, as the API shows it. */
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The space with this name, as the holder of `api` reaches it. Throws when there is none. */
export async function spaceOf(api: Api, name: string): Promise<TestSpace> {
  const { spaces } = await api.json<{ spaces: Space[] }>('/api/spaces')
  const found = spaces.find((space) => space.name === name)
  if (!found) throw new Error(`no space ${name} among ${spaces.map((space) => space.name).join(', ')}`)
  return new TestSpace(api, found.id, name)
}

/** What tests ask the API about one space. */
export class TestSpace {
  readonly path: string

  constructor(
    private readonly api: Api,
    readonly id: string,
    private readonly name: string,
  ) {
    this.path = `/api/spaces/${id}`
  }

  async now(): Promise<Space> {
    const { spaces } = await this.api.json<{ spaces: Space[] }>('/api/spaces')
    const found = spaces.find((space) => space.id === this.id)
    if (!found) throw new Error(`${this.name} is gone`)
    return found
  }

  async documents(): Promise<DocumentRow[]> {
    return (await this.api.json<{ documents: DocumentRow[] }>(`${this.path}/documents?limit=200`)).documents
  }

  async folders(): Promise<Folder[]> {
    return (await this.api.json<{ folders: Folder[] }>(`${this.path}/folders`)).folders
  }

  async history(documentId: string): Promise<HistoryEntry[]> {
    return (await this.api.json<{ entries: HistoryEntry[] }>(`${this.path}/documents/${documentId}/history`)).entries
  }

  async content(documentId: string): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.api.fetch(`${this.path}/documents/${documentId}/content`)
    if (!answer.ok) throw new Error(`content: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  deposit({ name, bytes, captureId = randomUUID(), folderId }: TestFile): Promise<Response> {
    const query = new URLSearchParams({ name, ...(folderId ? { folderId } : {}) })
    return this.api.fetch(`${this.path}/captures/${captureId}?${query}`, { method: 'PUT', body: bytes })
  }

  async change(documentId: string, patch: Record<string, unknown>): Promise<void> {
    await this.api.json(`${this.path}/documents/${documentId}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(patch),
    })
  }

  /** Deposits and waits until it has been read. */
  async store(file: TestFile): Promise<DocumentRow> {
    const answer = await this.deposit(file)
    if (!answer.ok) throw new Error(`deposit of ${file.name}: ${answer.status} ${await answer.text()}`)
    return this.read(file.name)
  }

  /** The document deposited under this name, once its analysis is done. */
  read(originalName: string): Promise<DocumentRow> {
    return waitUntil(`Reading of ${originalName}`, async () => {
      const row = (await this.documents()).find((document) => document.originalName === originalName)
      return row?.analysis.state === 'done' ? row : undefined
    }, { timeoutMs: 30_000, everyMs: 150 })
  }
}
