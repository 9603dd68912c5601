import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../../shared/schemas/history'
import { createWords } from '../../../worker/dashboard/app/words'
import { describeChanges, describeEntry } from '../../../worker/dashboard/history/describe-entry'

const words = { t: createWords('fr'), language: 'fr' as const }
const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  seq: 1,
  at: 0,
  action: 'document.changed',
  actor: { id: 'usr_1', name: 'Claire Morel' },
  documentId: 'doc_1',
  before: null,
  after: null,
  via: 'web',
  hash: 'a'.repeat(64),
  previousHash: '0'.repeat(64),
  ...changes,
})

describe('a line of the history', () => {
  it('S-36: is a sentence that names who did it', () => {
    expect(describeEntry(entry({ action: 'document.trashed' }), words)).toBe(
      'Claire Morel a mis le document à la corbeille',
    )
  })

  it('S-36: says which suggestion was decided', () => {
    const accepted = entry({
      action: 'suggestion.accepted',
      after: { field: 'dueDate', value: '2026-12-31', state: 'accepted' },
    })
    expect(describeEntry(accepted, words)).toBe('Claire Morel a accepté la proposition\u00a0: Échéance')
  })

  it('S-24: keeps the folder from and to, whole paths', () => {
    const moved = entry({
      action: 'document.moved',
      before: { folder: [], folderId: null },
      after: { folder: ['Social', 'Paie'], folderId: 'fld_abcdefgh12' },
    })
    expect(describeChanges(moved, words)).toEqual([
      { label: 'Dossier', before: 'Documents', after: 'Social / Paie' },
    ])
  })

  it('S-36: tells before and after in words: days, yes and no, notes, nothing', () => {
    const changed = entry({
      before: { dueDate: null, flagged: false, note: { text: 'Appeler', author: 'x', at: 1 } },
      after: { dueDate: '2026-12-31', flagged: true, note: null },
    })
    expect(describeChanges(changed, words)).toEqual([
      { label: 'Échéance', before: null, after: '31 déc. 2026' },
      { label: 'À réviser', before: 'non', after: 'oui' },
      { label: 'Note', before: 'Appeler', after: null },
    ])
  })

  it('does not show identifiers nor what did not change', () => {
    const decided = entry({
      action: 'suggestion.dismissed',
      before: { field: 'folder', value: 'fld_abcdefgh12', state: 'proposed' },
      after: { field: 'folder', value: 'fld_abcdefgh12', state: 'dismissed' },
    })
    expect(describeChanges(decided, words)).toEqual([])
  })
})
