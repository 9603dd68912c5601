import type { Deposit, DepositAnswer } from '../../../shared/api/api-client'
import { ApiError } from '../../../shared/api/api-error'
import { sha256 } from '../../../shared/domain/sha256'
import type { DocumentRow } from '../../../shared/schemas/document'

type Stored = Pick<DocumentRow, 'id' | 'name' | 'sha256'> & { spaceId: string; analysis: { state: string } }

/**
 * The deposit rules of the API in memory: the same capture id is the same document, the same bytes are a
 * duplicate. `next` takes the place of the coming answers: an error to throw before or after storing, or an
 * answer of its own.
 */
export class FakeServer {
  readonly documents: Stored[] = []
  readonly attempts: string[] = []
  readonly next: ({ before?: unknown; after?: unknown; instead?: unknown } | null)[] = []
  analysis = 'done'
  private readonly byCapture = new Map<string, Stored>()

  async deposit(deposit: Deposit): Promise<DepositAnswer> {
    this.attempts.push(deposit.captureId)
    const twist = this.next.shift()
    if (twist?.before) throw twist.before
    if (twist && 'instead' in twist) return twist.instead as DepositAnswer
    const answer = await this.store(deposit)
    if (twist?.after) throw twist.after
    return answer
  }

  async findDuplicates(spaceId: string, hash: string) {
    return this.documents.filter((document) => document.spaceId === spaceId && document.sha256 === hash)
  }

  async getDocument(_spaceId: string, documentId: string) {
    const found = this.documents.find(({ id }) => id === documentId)
    if (!found) throw new ApiError(404, 'not-found', 'Introuvable.', 'req_1')
    return { ...found, analysis: { state: this.analysis } } as unknown as DocumentRow
  }

  private async store({ spaceId, captureId, body, name, keep }: Deposit): Promise<DepositAnswer> {
    const hash = await sha256(new Uint8Array(await body.arrayBuffer()))
    const known = this.byCapture.get(captureId)
    if (known) return { document: known as unknown as DocumentRow }
    const duplicate = this.documents.find(
      (document) => document.spaceId === spaceId && document.sha256 === hash,
    )
    if (duplicate && keep !== 'copy')
      return { document: duplicate as unknown as DocumentRow, duplicateOf: duplicate.id }
    const stored = {
      id: `doc_${this.documents.length + 1}`,
      name,
      sha256: hash,
      spaceId,
      analysis: { state: 'waiting' },
    }
    this.documents.push(stored)
    this.byCapture.set(captureId, stored)
    return { document: stored as unknown as DocumentRow }
  }
}
