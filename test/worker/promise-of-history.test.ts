import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { bodyOf, type Caller } from './support/caller'
import { certificateOf } from './support/files'
import { watchBatches } from './support/watch-batches'
import { createWorld, type World } from './support/world'

/** What is under way (captures and their bytes, jobs, credits set aside, pages read so far): no change that a person would look for. */
const progress = [
  'capture', 'space.used_bytes', 'job', 'job.state', 'job.lease_until', 'job.done', 'job.failures', 'credit', 'credit_period', 'credit_period.used', 'page',
  'document.pages', 'document.pages_read', 'document.analysis_state', 'document.analysis_reason',
]

const { shard, batches } = watchBatches()
let world: World
let manager: Caller
let document: DocumentRow
let bytes: Uint8Array
beforeAll(async () => {
  world = await createWorld({ shard })
  manager = await world.as('manager')
  bytes = await certificateOf(7)
})

const linesOf = (spaceId: string) =>
  world.rows<{ action: string; actor_name: string }>(`SELECT action, actor_name FROM history WHERE space_id = '${spaceId}' ORDER BY seq`)
const inAlpha = (end: string) => `/spaces/${world.spaces.alpha}${end}`
const ofDocument = (end = '') => inAlpha(`/documents/${document.id}${end}`)

/** What one act left in the journal of Alpha, and where its batches without an entry have written. */
async function leftBy(act: () => Promise<unknown>) {
  const known = (await linesOf(world.spaces.alpha)).length
  batches.length = 0
  await act()
  const entries = (await linesOf(world.spaces.alpha)).slice(known).map(({ action, actor_name }) => `${action} by ${actor_name}`)
  const silent = batches.filter((places) => !places.includes('history')).flat()
  return { entries, silent: [...new Set(silent)].filter((place) => !progress.includes(place)) }
}
const person = 'Camille Gérant'

/** Every act of a person on a space, and what it leaves in the history. */
const acts: [string, () => Promise<unknown>, string[]][] = [
  [
    'a deposit',
    async () => (document = (await manager.deposit(world.spaces.alpha, { name: 'scan_0001.pdf', bytes })).body.document),
    [`document.created by ${person}`],
  ],
  ['the same bytes again', () => manager.deposit(world.spaces.alpha, { name: 'copie.pdf', bytes }), [`document.duplicate by ${person}`]],
  ['its analysis', () => world.work(), ['document.analysed by Liasse']],
  ['an opened document', () => manager.document(world.spaces.alpha, document.id), [`document.viewed by ${person}`]],
  ['a download', () => manager.send('GET', ofDocument('/content')), [`document.downloaded by ${person}`]],
  ['a change', () => manager.send('PATCH', ofDocument(), { note: 'vu', flagged: true }), [`document.changed by ${person}`]],
  ['an accepted proposal', () => manager.send('POST', ofDocument('/suggestions/name/accept')), [`suggestion.accepted by ${person}`]],
  ['its undo', () => manager.send('POST', ofDocument('/suggestions/name/undo')), [`suggestion.undone by ${person}`]],
  ['a refused proposal', () => manager.send('POST', ofDocument('/suggestions/name/dismiss')), [`suggestion.dismissed by ${person}`]],
  [
    'a new folder and the document in it',
    async () => {
      const answer = await manager.send('POST', inAlpha('/folders'), { name: 'Assurances 2027', parentId: null })
      const { folder } = await bodyOf<{ folder: { id: string } }>(answer)
      await manager.send('PATCH', ofDocument(), { folderId: folder.id })
      await manager.send('PATCH', inAlpha(`/folders/${folder.id}`), { name: 'Assurances 2028' })
    },
    [`folder.created by ${person}`, `document.moved by ${person}`, `folder.changed by ${person}`],
  ],
  ['another analysis', async () => (await manager.send('POST', ofDocument('/analyse')), world.work()), [`document.changed by ${person}`, 'document.analysed by Liasse']],
  ['the bin', () => manager.send('DELETE', ofDocument()), [`document.trashed by ${person}`]],
  ['the way back', () => manager.send('POST', ofDocument('/restore')), [`document.restored by ${person}`]],
  [
    'a member who comes, is given a document, and goes',
    async () => {
      await world.run(`UPDATE space SET plan = 'pro' WHERE id = '${world.spaces.alpha}'`)
      const answer = await manager.send('POST', inAlpha('/members'), { email: 'lou@alpha.test', name: 'Lou', role: 'standard' })
      const { member } = await bodyOf<{ member: { userId: string } }>(answer)
      await manager.send('PUT', ofDocument('/access'), { userId: member.userId, level: 'read' })
      await manager.send('DELETE', inAlpha(`/members/${member.userId}`))
    },
    [`member.added by ${person}`, `access.granted by ${person}`, `member.removed by ${person}`],
  ],
  [
    'an applied template',
    async () => {
      const admin = await world.as('admin')
      const answer = await admin.send('POST', '/templates', { name: 'Contrats', folders: [{ name: 'Contrats', children: [] }], tags: [] })
      const { template } = await bodyOf<{ template: { id: string } }>(answer)
      await admin.send('POST', `/templates/${template.id}/apply`, { spaceIds: [world.spaces.alpha] })
      await world.work()
    },
    ['template.applied by Alix Admin'],
  ],
  ['a change of settings', async () => (await world.as('admin')).send('PATCH', inAlpha(''), { ai: 'never' }), ['settings.changed by Alix Admin']],
]

describe('promise 3: nothing is written without history', () => {
  it.each(acts)('%s', async (_, act, expected) => {
    const { entries, silent } = await leftBy(act)
    expect(entries).toEqual(expected)
    expect(silent).toEqual([])
  })

  it('a change that is refused leaves neither', async () => {
    const { entries, silent } = await leftBy(() => manager.send('PATCH', ofDocument(), { folderId: 'fld_not_there' }))
    expect({ entries, silent }).toEqual({ entries: [], silent: [] })
  })
})
