import { describe, expect, it } from 'vitest'
import { isExtensionRedirect } from '../../shared/domain/extension-redirect'

const id = 'abcdefghijklmnopabcdefghijklmnop'

describe('the address an extension is sent back to', () => {
  it.each([
    [`https://${id}.chromiumapp.org/cb`, true],
    [`https://${'0f'.repeat(20)}.extensions.allizom.org/`, true],
    ['http://127.0.0.1/mozoauth2/abc', true],
    ['https://evil.test/cb', false],
    [`https://${id}.chromiumapp.org.evil.test/cb`, false],
    [`https://evil.test/${id}.chromiumapp.org`, false],
    [`http://${id}.chromiumapp.org/cb`, false],
    ['javascript:alert(1)', false],
    ['not an address', false],
  ])('%s: %s', (uri, expected) => {
    expect(isExtensionRedirect(uri)).toBe(expected)
  })

  it('is of one of our own extensions where they are known', () => {
    expect(isExtensionRedirect(`https://${id}.chromiumapp.org/cb`, [id])).toBe(true)
    expect(isExtensionRedirect(`https://${id}.chromiumapp.org/cb`, ['p'.repeat(32)])).toBe(false)
  })
})
