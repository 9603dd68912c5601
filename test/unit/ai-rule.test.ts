import { describe, expect, it } from 'vitest'
import { aiRuleAt } from '../../shared/domain/ai-rule'

const folders = new Map([
  ['paie', { parentId: 'rh', ai: null }],
  ['rh', { parentId: null, ai: 'never' as const }],
  ['modèles', { parentId: 'rh', ai: 'allowed' as const }],
  ['tva', { parentId: null, ai: null }],
  ['a', { parentId: 'b', ai: null }],
  ['b', { parentId: 'a', ai: null }],
])

describe('« Jamais d’IA »', () => {
  it('holds in a folder by the nearest folder above that says something', () => {
    expect(aiRuleAt(folders, 'paie', null)).toEqual({ rule: 'never', from: 'folder', folderId: 'rh' })
    expect(aiRuleAt(folders, 'modèles', 'never')).toEqual({ rule: 'allowed', from: 'folder', folderId: 'modèles' })
  })

  it('holds by the space where no folder says anything, at the root too', () => {
    expect(aiRuleAt(folders, 'tva', 'never')).toEqual({ rule: 'never', from: 'space', folderId: null })
    expect(aiRuleAt(folders, null, 'never')).toEqual({ rule: 'never', from: 'space', folderId: null })
  })

  it('is no rule by default', () => {
    expect(aiRuleAt(folders, 'tva', null)).toEqual({ rule: 'allowed', from: 'default', folderId: null })
    expect(aiRuleAt(folders, 'not there', null)).toEqual({ rule: 'allowed', from: 'default', folderId: null })
  })

  it('ends on folders that stand in each other', () => {
    expect(aiRuleAt(folders, 'a', 'never')).toEqual({ rule: 'never', from: 'space', folderId: null })
  })
})
