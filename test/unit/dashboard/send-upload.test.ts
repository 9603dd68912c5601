import { describe, expect, it } from 'vitest'
import type { ApiClient, Deposit, DepositAnswer } from '../../../shared/api/api-client'
import { ApiError } from '../../../shared/api/api-error'
import type { DocumentRow } from '../../../shared/schemas/document'
import { sendUpload } from '../../../worker/dashboard/upload/send-upload'
import type { Upload, UploadState } from '../../../worker/dashboard/upload/upload-queue'

const file = new File(['abc'], 'Bail été.pdf')
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const upload: Upload = {
  captureId: 'c-1',
  file,
  spaceId: 'spc_1',
  folderId: 'fld_1',
  status: { state: 'waiting' },
}
const document = { id: 'doc_1', name: file.name } as DocumentRow

interface World {
  known?: { id: string; name: string }[]
  answer?: () => Promise<DepositAnswer>
}

/** Sends one file to a server of our own making and tells what was asked and which states were shown. */
async function send(
  { known = [], answer = async () => ({ document }) }: World,
  given = upload,
  stop = new AbortController(),
) {
  const states: UploadState[] = []
  const deposits: Deposit[] = []
  const asked: string[] = []
  const api = {
    findDuplicates: async (_spaceId: string, sha256: string) => {
      asked.push(sha256)
      return known
    },
  } as unknown as ApiClient
  const deposit = async (input: Deposit, onProgress: (share: number) => void) => {
    deposits.push(input)
    onProgress(0.5)
    return answer()
  }
  const sentence = (error: unknown) => (error as Error).message
  await sendUpload({ api, deposit }, given, stop.signal, {
    status: (status) => states.push(status),
    sentence,
  })
  return { states, deposits, asked, last: states.at(-1) }
}

describe('a file on its way', () => {
  it('is hashed, looked for, then sent with its digest, and its document is told', async () => {
    const { states, deposits, asked } = await send({})
    expect(asked).toEqual([sha256OfAbc])
    expect(deposits).toHaveLength(1)
    expect(deposits[0]).toMatchObject({
      captureId: 'c-1',
      name: 'Bail été.pdf',
      folderId: 'fld_1',
      sha256: sha256OfAbc,
    })
    expect(states.map(({ state }) => state)).toEqual(['checking', 'sending', 'sending', 'stored'])
  })

  it('X-04: is not sent at all when its bytes are already in the space', async () => {
    const { deposits, last } = await send({ known: [{ id: 'doc_9', name: 'Bail.pdf' }] })
    expect(deposits).toEqual([])
    expect(last).toEqual({ state: 'duplicate', documentId: 'doc_9', name: 'Bail.pdf' })
  })

  it('is sent without looking when a copy is wanted', async () => {
    const { asked, deposits } = await send(
      { known: [{ id: 'doc_9', name: 'x' }] },
      { ...upload, keep: 'copy' },
    )
    expect(asked).toEqual([])
    expect(deposits[0]?.keep).toBe('copy')
  })

  it('says the server’s sentence when refused, and offers to try again only when that can help', async () => {
    const full = new ApiError(402, 'storage.exhausted', 'Il reste 2 Mo.', 'req_1')
    expect((await send({ answer: () => Promise.reject(full) })).last).toEqual({
      state: 'refused',
      message: 'Il reste 2 Mo.',
      retry: true,
    })
    const program = new ApiError(415, 'file.not-accepted', 'Un programme n’est pas un document.', 'req_2')
    expect((await send({ answer: () => Promise.reject(program) })).last).toMatchObject({
      state: 'refused',
      retry: false,
    })
  })

  it('ends cancelled when it was cancelled, whatever the failure looks like', async () => {
    const stop = new AbortController()
    const answer = async (): Promise<DepositAnswer> => {
      stop.abort()
      throw new DOMException('aborted', 'AbortError')
    }
    expect((await send({ answer }, upload, stop)).last).toEqual({ state: 'cancelled' })
  })
})
