import { describe, expect, it } from 'vitest'
import { keyCommand, keyOfCommand, type KeyPlace } from '../../../worker/dashboard/keyboard/key-command'

const press = (key: string, place: KeyPlace = 'page', modifiers = {}) =>
  keyCommand({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers }, place)

describe('keys', () => {
  it.each(Object.entries(keyOfCommand))('%s is one key', (command, key) => {
    expect(press(key)).toBe(command)
  })

  it('have arrows, Enter and Delete as second names', () => {
    expect(['ArrowDown', 'ArrowUp', 'Enter', 'Delete'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'open',
      'trash',
    ])
  })

  it('never act while people write, but for Escape', () => {
    expect(['j', 'f', '#', '/', 'Enter', 'Delete'].map((key) => press(key, 'writing'))).toEqual(
      Array(6).fill(null),
    )
    expect(press('Escape', 'writing')).toBe('leave')
  })

  it('leave Enter to the button that has the focus', () => {
    expect(press('Enter', 'control')).toBeNull()
    expect(press('j', 'control')).toBe('next')
  })

  it('leave every key with a modifier to the browser, but for # that needs AltGr on French keyboards', () => {
    expect(press('f', 'page', { ctrlKey: true })).toBeNull()
    expect(press('k', 'page', { metaKey: true })).toBeNull()
    expect(press('#', 'page', { ctrlKey: true, altKey: true })).toBe('trash')
    expect(press('q')).toBeNull()
  })
})
