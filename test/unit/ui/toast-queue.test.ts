import { describe, expect, it } from 'vitest'
import { pushToast, toastLifeMs, type ToastMessage } from '../../../shared/ui/toast-queue'

const toast = (id: number, text = `message ${id}`): ToastMessage => ({ id, text, tone: 'plain' })

describe('messages', () => {
  it('stand three at a time, the oldest gives way', () => {
    const shown = [1, 2, 3, 4].reduce<ToastMessage[]>((all, id) => pushToast(all, toast(id)), [])
    expect(shown.map(({ id }) => id)).toEqual([2, 3, 4])
  })

  it('do not repeat the same words: the last one replaces the first', () => {
    expect(pushToast([toast(1, 'Déplacé')], toast(2, 'Déplacé')).map(({ id }) => id)).toEqual([2])
  })

  it('leave time to reach « Annuler » and to read an error', () => {
    expect(toastLifeMs({ tone: 'plain' })).toBeLessThan(5000)
    expect(toastLifeMs({ tone: 'plain', action: { label: 'Annuler', run: () => undefined } })).toBe(10_000)
    expect(toastLifeMs({ tone: 'error' })).toBe(10_000)
  })
})
