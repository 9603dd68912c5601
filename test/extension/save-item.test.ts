import { describe, expect, test } from 'vitest'
import type { OfferedCapturable, SkipReason } from '../../extension/capture/capturable'
import type { Capture } from '../../extension/capture/capture'
import { changeItems, isChosen, type SaveAction, type SaveItem } from '../../extension/panel/save/save-item'

const offer = (
  id: string,
  facts: { expects?: OfferedCapturable['expects']; skip?: SkipReason } = {},
): OfferedCapturable => ({
  id,
  name: id,
  mime: null,
  sizeBytes: null,
  expects: facts.expects ?? 'pdf',
  skip: facts.skip ?? null,
  provenance: { kind: 'attachment' },
  bytes: { at: 'page', url: `https://m.test/${id}`, cache: 'default' },
  frameId: 0,
})
const capture = { name: 'a.pdf' } as Capture
const after = (...actions: SaveAction[]) => actions.reduce(changeItems, [] as SaveItem[])
const ticks = (items: SaveItem[]) =>
  Object.fromEntries(items.map(({ offer: { id }, ticked }) => [id, ticked]))
const message = [
  offer('a'),
  offer('b'),
  offer('logo', { skip: 'small-image' }),
  offer('m', { expects: 'message' }),
]
const offered: SaveAction = { kind: 'offered', offers: message, tabId: 1 }

describe('what can be saved here', () => {
  test('X-03: ticks the attachments, not the logos, nor the message that holds them', () => {
    expect(ticks(after(offered))).toEqual({ a: true, b: true, logo: false, m: false })
  })

  test('keeps ticks and bytes when the page is read again, and forgets what the page no longer shows', () => {
    const untick: SaveAction = { kind: 'ticked', id: 'a', ticked: false }
    const ready: SaveAction = { kind: 'state', id: 'b', state: { kind: 'ready', capture } }
    const items = after(offered, untick, ready, {
      kind: 'offered',
      offers: [offer('a'), offer('b')],
      tabId: 1,
    })
    expect(ticks(items)).toEqual({ a: false, b: true })
    expect(items[1]?.state.kind).toBe('ready')
  })

  test('takes nothing over from another tab', () => {
    const ready: SaveAction = { kind: 'state', id: 'a', state: { kind: 'ready', capture } }
    expect(after(offered, ready, { ...offered, tabId: 2 })[0]?.state.kind).toBe('idle')
  })

  test('X-04: unticks what is in the space already, unless the user ticks it again', () => {
    const duplicates: SaveAction = { kind: 'duplicates', id: 'a', duplicates: [{ id: 'doc_1', name: 'a' }] }
    expect(ticks(after(offered, duplicates)).a).toBe(false)
    const tick: SaveAction = { kind: 'ticked', id: 'a', ticked: true }
    expect(ticks(after(offered, duplicates, tick, { kind: 'space-changed' }, duplicates)).a).toBe(true)
  })

  test('X-01: a control in the page ticks that attachment alone', () => {
    expect(ticks(after(offered, { kind: 'only', ids: ['b'] }))).toEqual({
      a: false,
      b: true,
      logo: false,
      m: false,
    })
  })

  test('X-01: a right-click comes first, alone, and takes the place of the one before', () => {
    const click = (id: string): SaveAction => ({ kind: 'added', offers: [offer(id)], tabId: 1, only: true })
    expect(ticks(after(offered, click('l1'), click('l2')))).toEqual({
      l2: true,
      a: false,
      b: false,
      logo: false,
      m: false,
    })
  })

  test('dropped files stay when the tab changes', () => {
    const dropped: SaveAction = { kind: 'added', offers: [offer('f')], tabId: null, only: false }
    expect(ticks(after(offered, dropped, { kind: 'offered', offers: [], tabId: 2 }))).toEqual({ f: true })
  })

  test('only what can still be fetched or is in hand is saved', () => {
    const state = (id: string, next: SaveItem['state']): SaveAction => ({ kind: 'state', id, state: next })
    const items = after(
      offered,
      state('a', { kind: 'site-needed', url: 'https://x.test/' }),
      state('b', { kind: 'ready', capture }),
    )
    expect(items.filter(isChosen).map(({ offer: { id } }) => id)).toEqual(['b'])
    const saved = after(offered, state('b', { kind: 'saved', queueId: 'q', capture }))
    expect(saved.filter(isChosen).map(({ offer: { id } }) => id)).toEqual(['a'])
  })
})
