import { describe, expect, it } from 'vitest'
import { createWords } from '../../../worker/dashboard/app/words'
import { refusalSentence } from '../../../worker/dashboard/upload/refusal-sentence'
import { refuseBeforeSending } from '../../../worker/dashboard/upload/refuse-before-sending'

const storage = { usedBytes: 498_000_000, limitBytes: 500_000_000 }
const t = createWords('fr')
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('before a byte is sent', () => {
  it('S-18: a file that would pass the quota is refused, with what is used and what is left', () => {
    const refusal = refuseBeforeSending(3_000_000, storage, 0)
    expect(refusal).toEqual({
      reason: 'no-room',
      sizeBytes: 3_000_000,
      leftBytes: 2_000_000,
      limitBytes: 500_000_000,
    })
    expect(refusal && plain(refusalSentence(refusal, t, 'fr'))).toBe(
      'Pas assez de place : ce fichier fait 3 Mo, il reste 2 Mo sur 500 Mo. Il n’a pas été envoyé.',
    )
  })

  it('S-18: files of the same batch count before the server has told', () => {
    expect(refuseBeforeSending(1_500_000, storage, 0)).toBeNull()
    expect(refuseBeforeSending(1_500_000, storage, 1_000_000)?.reason).toBe('no-room')
  })

  it('an empty file and one over 100 Mo are refused, each with its sentence', () => {
    expect(refuseBeforeSending(0, storage, 0)).toEqual({ reason: 'empty' })
    const roomy = { usedBytes: 0, limitBytes: 5_000_000_000 }
    expect(refuseBeforeSending(100_000_000, roomy, 0)).toBeNull()
    const refusal = refuseBeforeSending(100_000_001, roomy, 0)
    expect(refusal && plain(refusalSentence(refusal, t, 'fr'))).toContain('la limite est de 100 Mo')
  })
})
