import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerMessages } from '../../extension/messages/answer-messages'
import { MessageFailed, sendMessage } from '../../extension/messages/send-message'

const own = 'chrome-extension://test-extension-id/'

/** Delivers an envelope as the browser would, from a page of the extension or a frame of a tab. */
function deliver(message: unknown, sender: object) {
  const reply = vi.fn()
  const results = fakeBrowser.runtime.onMessage.trigger(
    message,
    { id: fakeBrowser.runtime.id, ...sender },
    reply,
  )
  return { reply, results }
}
const fromPanel = { url: `${own}sidepanel.html` }
const fromFrame = { url: 'https://mail.example.test/', tab: { id: 7, windowId: 1 } }

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(own)
})

describe('the messages of the extension', () => {
  test('are answered to its own pages', async () => {
    answerMessages({ 'queue.wake': () => null })
    const { reply } = deliver({ liasse: 'queue.wake', request: null }, fromPanel)
    await expect.poll(() => reply.mock.calls).toEqual([[{ ok: true, answer: null }]])
  })

  test('a page’s frame may only ask for a save and tell that it changed', async () => {
    const wished = vi.fn(() => null)
    const woken = vi.fn(() => null)
    answerMessages({ 'page.save-wished': wished, 'queue.wake': woken, 'session.changed': woken })
    deliver({ liasse: 'queue.wake', request: null }, fromFrame)
    deliver({ liasse: 'session.changed', request: { signedIn: false } }, fromFrame)
    deliver({ liasse: 'page.save-wished', request: { ids: 'all' } }, fromFrame)
    expect(woken).not.toHaveBeenCalled()
    expect(wished).toHaveBeenCalledWith({ ids: 'all' }, { tabId: 7, windowId: 1 })
  })

  test('another extension is not heard', () => {
    const woken = vi.fn(() => null)
    answerMessages({ 'queue.wake': woken })
    deliver({ liasse: 'queue.wake', request: null }, { ...fromPanel, id: 'another' })
    expect(woken).not.toHaveBeenCalled()
  })

  test('those meant for somebody else are left alone', async () => {
    answerMessages({ 'queue.wake': () => null })
    const { results } = deliver({ liasse: 'queue.changed', request: null }, fromPanel)
    expect(await results).not.toContain(true)
  })

  test('a failure comes back as one, in words', async () => {
    answerMessages({ 'queue.wake': () => Promise.reject(new Error('disk')) })
    const { reply } = deliver({ liasse: 'queue.wake', request: null }, fromPanel)
    await expect.poll(() => reply.mock.calls).toEqual([[{ ok: false, problem: 'Error: disk' }]])
  })

  test('run at once, while the user’s gesture still holds', () => {
    const order: string[] = []
    answerMessages({ 'page.save-wished': () => (order.push('handled'), null) })
    deliver({ liasse: 'page.save-wished', request: { ids: 'all' } }, fromFrame)
    order.push('returned')
    expect(order).toEqual(['handled', 'returned'])
  })

  test('without anybody to answer them fail', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined)
    await expect(sendMessage('queue.wake', null)).rejects.toBeInstanceOf(MessageFailed)
  })
})
