import type { AiRule } from '../schemas/ai'
import type { AccessLine, DocumentPatch, DocumentRow, PageLayout, PageText, SuggestionField } from '../schemas/document'
import type { Folder } from '../schemas/folder'
import type { HistoryEntry } from '../schemas/history'
import type { Me, OpenSession } from '../schemas/identity'
import type { ReviewAnswer } from '../schemas/review'
import type { CaptureSource } from '../schemas/source'
import type { CreateClient, Member, RightfulClient, Space, SpaceRole } from '../schemas/space'
import type { JobStatus, Template, TemplateInput } from '../schemas/template'

export interface DocumentPage {
  documents: DocumentRow[]
  total: number
  nextCursor: string | null
}

/** Filters of a table, as they stand in the address: every key is optional (see `listQuery`). */
export type DocumentFilters = Record<string, string>

export interface Deposit {
  spaceId: string
  /** UUID chosen once per capture: the same id again is the same document. */
  captureId: string
  body: Blob
  name: string
  folderId?: string | null
  source: CaptureSource
  sha256?: string
  keep?: 'copy'
  signal?: AbortSignal
}
export interface DepositAnswer {
  document: DocumentRow
  duplicateOf?: string
}

/** Everything the panel and the dashboard ask of the server. Every call rejects with ApiError on refusal, TypeError on no network. */
export interface ApiClient {
  me(): Promise<Me>
  listSpaces(): Promise<Space[]>
  createClient(input: CreateClient): Promise<Space>
  /** « Jamais d'IA » for the whole space, or not. */
  changeSpace(spaceId: string, input: { ai: 'never' | null }): Promise<void>
  listMembers(spaceId: string): Promise<Member[]>
  addMember(spaceId: string, input: { email: string; name?: string; role: SpaceRole }): Promise<Member>
  removeMember(spaceId: string, userId: string): Promise<void>

  listFolders(spaceId: string): Promise<Folder[]>
  createFolder(spaceId: string, input: { name: string; parentId: string | null }): Promise<Folder>
  changeFolder(spaceId: string, folderId: string, input: { name?: string; parentId?: string | null; ai?: AiRule | null }): Promise<Folder>
  deleteFolder(spaceId: string, folderId: string): Promise<void>

  deposit(input: Deposit): Promise<DepositAnswer>
  /** Documents of the space with these bytes that the caller may see. */
  findDuplicates(spaceId: string, sha256: string): Promise<{ id: string; name: string }[]>
  listDocuments(spaceId: string, filters?: DocumentFilters): Promise<DocumentPage>
  getDocument(spaceId: string, documentId: string): Promise<DocumentRow>
  getText(spaceId: string, documentId: string): Promise<PageText[]>
  getLayout(spaceId: string, documentId: string, page: number): Promise<PageLayout>
  /** PNG of a page, `width` pixels wide. */
  getPreview(spaceId: string, documentId: string, page: number, width: number): Promise<Blob>
  getContent(spaceId: string, documentId: string): Promise<Blob>
  changeDocument(spaceId: string, documentId: string, patch: DocumentPatch): Promise<DocumentRow>
  decideSuggestion(spaceId: string, documentId: string, field: SuggestionField, decision: 'accept' | 'dismiss' | 'undo'): Promise<DocumentRow>
  analyseAgain(spaceId: string, documentId: string): Promise<DocumentRow>
  trashDocument(spaceId: string, documentId: string): Promise<void>
  restoreDocument(spaceId: string, documentId: string): Promise<DocumentRow>
  /** For the firm's people: whose a document is that seems to be another company's. Others get 404. */
  findRightfulClient(spaceId: string, documentId: string): Promise<RightfulClient | null>
  listHistory(spaceId: string, documentId: string): Promise<HistoryEntry[]>
  listAccess(spaceId: string, documentId: string): Promise<AccessLine[]>
  setAccess(spaceId: string, documentId: string, input: { userId: string; level: 'none' | 'read' | 'write' }): Promise<AccessLine[]>

  review(within?: number): Promise<ReviewAnswer>
  listTemplates(): Promise<Template[]>
  createTemplate(input: TemplateInput): Promise<Template>
  applyTemplate(templateId: string, spaceIds: string[] | 'all'): Promise<string>
  getJob(jobId: string): Promise<JobStatus>

  listSessions(): Promise<OpenSession[]>
  revokeSession(sessionId: string): Promise<void>
  /** Address of the live socket, good for one connection within a minute. */
  openLive(): Promise<string>
}
