import { describe, expect, it } from 'vitest'
import {
  changeUploads,
  nextUploads,
  summariseUploads,
  type Upload,
  type UploadState,
} from '../../../worker/dashboard/upload/upload-queue'

const upload = (captureId: string, status: UploadState, sizeBytes = 100): Upload => ({
  captureId,
  file: new File([new Uint8Array(sizeBytes)], `${captureId}.pdf`),
  spaceId: 'spc_1',
  folderId: null,
  status,
})
const refused: UploadState = { state: 'refused', message: 'Pas de connexion.', retry: true }

describe('the queue of files', () => {
  it('S-16: sends three at a time and goes on past a bad file', () => {
    const queue = [
      upload('1', refused),
      upload('2', { state: 'sending', share: 0.5 }),
      upload('3', { state: 'waiting' }),
      upload('4', { state: 'waiting' }),
      upload('5', { state: 'waiting' }),
    ]
    expect(nextUploads(queue).map(({ captureId }) => captureId)).toEqual(['3', '4'])
  })

  it('sends again under the same capture id, so that no document is made twice', () => {
    const again = changeUploads([upload('1', refused)], { type: 'retried', captureId: '1' })
    expect(again.map(({ captureId, status }) => [captureId, status.state])).toEqual([['1', 'waiting']])
  })

  it('X-04: keeps a copy of a duplicate only when told to', () => {
    const duplicate = upload('1', { state: 'duplicate', documentId: 'doc_1', name: 'Bail.pdf' })
    expect(changeUploads([duplicate], { type: 'retried', captureId: '1', keep: 'copy' })[0]?.keep).toBe(
      'copy',
    )
    expect(nextUploads([duplicate])).toEqual([])
  })

  it('does not send again what is stored or on its way', () => {
    const sending = [upload('1', { state: 'sending', share: 0.2 })]
    expect(changeUploads(sending, { type: 'retried', captureId: '1' })).toEqual(sending)
  })

  it('leaves a cancelled file cancelled, unless the server had stored it already', () => {
    const cancelled = [upload('1', { state: 'cancelled' })]
    expect(changeUploads(cancelled, { type: 'changed', captureId: '1', status: refused })).toEqual(cancelled)
    const status = { state: 'stored', document: { id: 'doc_1' } } as UploadState
    expect(changeUploads(cancelled, { type: 'changed', captureId: '1', status })[0]?.status.state).toBe(
      'stored',
    )
  })

  it('clears what is settled and nothing else', () => {
    const queue = [upload('1', refused), upload('2', { state: 'waiting' })]
    expect(changeUploads(queue, { type: 'cleared' }).map(({ captureId }) => captureId)).toEqual(['2'])
  })

  it('counts progress by bytes, refused files left out', () => {
    const queue = [
      upload('1', refused, 9000),
      upload('2', { state: 'sending', share: 0.5 }, 300),
      upload('3', { state: 'duplicate', documentId: 'doc_1', name: 'x' }, 100),
    ]
    expect(summariseUploads(queue)).toEqual({ total: 3, stored: 1, refused: 1, under: 1, share: 250 / 400 })
    expect(summariseUploads([]).share).toBe(0)
  })
})
