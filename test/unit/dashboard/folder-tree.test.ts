import { describe, expect, it } from 'vitest'
import type { Folder } from '../../../shared/schemas/folder'
import { folderLines, folderTrail, searchFolders } from '../../../worker/dashboard/folders/folder-tree'

const folder = (id: string, name: string, parentId: string | null = null): Folder => ({
  id,
  name,
  parentId,
  documents: 0,
  ai: null,
})
const folders = [
  folder('2', 'Social'),
  folder('1', 'Assurances'),
  folder('3', 'Bulletins de paie', '2'),
  folder('4', 'Été 2026', '3'),
  folder('5', 'Année 10', '1'),
  folder('6', 'Année 9', '1'),
]

describe('the folders of a space', () => {
  it('S-06: stand as a tree, alphabetical as people read, numbers in their order', () => {
    expect(folderLines(folders).map(({ folder: { name }, depth }) => `${depth} ${name}`)).toEqual([
      '0 Assurances',
      '1 Année 9',
      '1 Année 10',
      '0 Social',
      '1 Bulletins de paie',
      '2 Été 2026',
    ])
  })

  it('S-48: are found by any words of their path, case and accents aside', () => {
    const found = (typed: string) =>
      searchFolders(folderLines(folders), typed).map(({ folder: { id } }) => id)
    expect(found('ete social')).toEqual(['4'])
    expect(found('ANNEE')).toEqual(['6', '5'])
    expect(found('rien')).toEqual([])
    expect(found(' ')).toHaveLength(6)
  })

  it('S-23: tell the whole path of one', () => {
    expect(folderTrail(folders, '4').map(({ name }) => name)).toEqual([
      'Social',
      'Bulletins de paie',
      'Été 2026',
    ])
    expect(folderTrail(folders, null)).toEqual([])
  })

  it('are never lost by a missing parent or a loop', () => {
    expect(folderLines([folder('a', 'Seul', 'parti')]).map(({ folder: { id } }) => id)).toEqual(['a'])
    expect(folderTrail([folder('a', 'A', 'b'), folder('b', 'B', 'a')], 'a')).toHaveLength(2)
  })
})
