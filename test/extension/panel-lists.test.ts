import { describe, expect, test } from 'vitest'
import type { DocumentRow, Suggestion, SuggestionField } from '../../shared/schemas/document'
import type { ReviewRow } from '../../shared/schemas/review'
import { badgeOf } from '../../extension/background/show-badge'
import { createPanelWords } from '../../extension/panel/panel-context'
import { wordState } from '../../extension/panel/queue/word-state'
import { nextProposal } from '../../extension/panel/review/next-proposal'
import { changeDocument, countTab, listTab, type ReviewData } from '../../extension/panel/review/review-lists'
import { listFolderPaths } from '../../extension/panel/folder-path'
import type { CaptureState, QueuedCapture } from '../../extension/queue/queued-capture'

const row = (id: string, facts: Partial<DocumentRow>) =>
  ({ id, flagged: false, dueDate: null, ...facts, daysLeft: null, urgency: 'none' }) as ReviewRow
const data: ReviewData = {
  answer: {
    documents: [
      row('a', { flagged: true, dueDate: '2026-12-06' }),
      row('b', { flagged: true }),
      row('c', { dueDate: '2026-12-01' }),
    ],
    counts: { flagged: 2, overdue: 1, soon: 1, toFile: 1 },
  },
  toFile: [row('d', {})],
}
const ids = (rows: DocumentRow[] | null) => rows?.map(({ id }) => id)

describe('X-07: the three lists of the panel', () => {
  test('hold what they say, with their counts', () => {
    expect(ids(listTab(data, 'flagged'))).toEqual(['a', 'b'])
    expect(ids(listTab(data, 'toFile'))).toEqual(['d'])
    expect(ids(listTab(data, 'due'))).toEqual(['a', 'c'])
    expect([countTab(data, 'flagged'), countTab(data, 'toFile'), countTab(data, 'due')]).toEqual([2, 1, 2])
  })

  test('S-41: a flag shows at once in list and count, and goes back when refused', () => {
    const unflagged = changeDocument(data, 'a', { flagged: false })
    expect(ids(listTab(unflagged, 'flagged'))).toEqual(['b'])
    expect(countTab(unflagged, 'flagged')).toBe(1)
    const back = changeDocument(unflagged, 'a', row('a', { flagged: true, dueDate: '2026-12-06' }))
    expect(back).toEqual(data)
  })

  test('S-41: a document flagged in « À classer » joins « À réviser »', () => {
    const flagged = changeDocument(data, 'd', { flagged: true })
    expect(ids(listTab(flagged, 'flagged'))).toEqual(['a', 'b', 'd'])
    expect(countTab(flagged, 'flagged')).toBe(3)
    expect(flagged.toFile?.[0]?.flagged).toBe(true)
  })
})

test('X-07: « E » accepts the due date first and never what has to be checked', () => {
  const proposal = (field: SuggestionField, state: Suggestion['state']) => ({ field, state }) as Suggestion
  const suggestions = [
    proposal('name', 'proposed'),
    proposal('dueDate', 'proposed'),
    proposal('noticeDate', 'unverified'),
  ]
  expect(nextProposal({ suggestions })?.field).toBe('dueDate')
  expect(
    nextProposal({ suggestions: suggestions.map((one) => ({ ...one, state: 'unverified' as const })) }),
  ).toBeNull()
})

describe('X-07: the badge', () => {
  const captures = (...kinds: string[]) => kinds.map((kind) => ({ state: { kind } as CaptureState }))
  test.each([
    [{ flagged: 3, captures: [], signedIn: true }, '3'],
    [{ flagged: 120, captures: captures('held', 'stored'), signedIn: true }, '99+'],
    [{ flagged: 0, captures: [], signedIn: true }, ''],
    [{ flagged: null, captures: [], signedIn: false }, ''],
    [{ flagged: 3, captures: captures('rejected'), signedIn: true }, '!'],
    [{ flagged: 3, captures: captures('needs-login'), signedIn: true }, '!'],
    [{ flagged: null, captures: captures('held'), signedIn: false }, '!'],
  ])('of %j is « %s »', (facts, text) => {
    expect(badgeOf(facts).text).toBe(text)
  })
})

describe('the queue in words', () => {
  const { t } = createPanelWords('fr')
  const words = (state: CaptureState, userId: string | null = 'u') =>
    wordState({ state, userId: 'u', spaceName: 'Alpha' } as QueuedCapture, {
      t,
      language: 'fr',
      userId,
      now: 0,
    })

  test('says what was kept whenever the file has not arrived', () => {
    const unsent: CaptureState[] = [
      { kind: 'held' },
      { kind: 'waiting', nextAt: 8000, problem: 'network' },
      { kind: 'waiting', nextAt: 120_000, problem: 'server' },
      { kind: 'needs-login' },
      { kind: 'rejected', code: 'file.too-large', message: 'Trop lourd.' },
    ]
    for (const state of unsent) expect(words(state)).toMatch(/conservé sur cet ordinateur/i)
    expect(words({ kind: 'held' }, null)).toContain('attend votre connexion')
    expect(words(unsent[1] as CaptureState)).toContain('nouvel essai dans 8 secondes')
  })

  test('says where it is and whether it was there already', () => {
    const at = { documentId: 'd', at: 0 }
    expect(words({ kind: 'stored', duplicate: false, ...at })).toBe('Enregistré dans Alpha, lecture en cours')
    expect(words({ kind: 'analysed', duplicate: true, analysis: 'done', ...at })).toContain(
      'Déjà dans l’espace de Alpha',
    )
    expect(words({ kind: 'analysed', duplicate: false, analysis: 'no-credit', ...at })).toContain(
      'attente de crédit',
    )
    expect(words({ kind: 'analysed', duplicate: false, analysis: 'unreadable', ...at })).toContain(
      'illisible',
    )
  })
})

test('folders are offered by their whole path, as a tree reads', () => {
  const folder = (id: string, parentId: string | null, name: string) => ({ id, parentId, name, documents: 0, ai: null })
  const folders = [
    folder('3', '1', 'Baux'),
    folder('2', null, 'Assurances'),
    folder('1', null, 'Contrats'),
    folder('4', '1', 'Année 10'),
    folder('5', '1', 'Année 9'),
  ]
  expect(listFolderPaths(folders, 'fr').map(({ path }) => path)).toEqual([
    'Assurances',
    'Contrats',
    'Contrats › Année 9',
    'Contrats › Année 10',
    'Contrats › Baux',
  ])
})
