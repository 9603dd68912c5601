import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { ownInjections } from '../corpora/injections/own'
import { papers } from '../corpora/injections/papers'
import { plantedPapers } from '../corpora/injections/planted-papers'
import type { Caller } from './support/caller'
import { textOf } from './support/files'
import { modelOf, receivedByPeer } from './support/model-of'
import { createWorld, type World } from './support/world'

let world: World
let admin: Caller

const tags = [
  { name: 'Kbis', rules: ['Extraits Kbis'] },
  { name: 'À payer', rules: ['Factures à payer'] },
  { name: 'Urgent', rules: ['Tout ce qui est urgent'] },
  { name: 'Langue étrangère', rules: ['Documents en anglais'] },
  { name: 'Chantier Zéphyr', rules: ['Visites et travaux de maçonnerie du chantier Zéphyr'] },
]

beforeAll(async () => {
  world = await createWorld({ languageModel: modelOf('obey') })
  admin = await world.as('admin')
  const template = { name: 'Étiquettes du jour', folders: [], tags: tags.map((tag) => ({ ...tag, colour: '#2f6f8f' })) }
  const { template: { id } } = await (await admin.send('POST', '/templates', template)).json() as { template: { id: string } }
  await admin.send('POST', `/templates/${id}/apply`, { spaceIds: [world.spaces.alpha] })
  await world.work()
  await world.run(`UPDATE space SET plan = 'pro' WHERE id = '${world.spaces.alpha}'`)
})

/** Deposits a text and reads it; credits are not what is looked at here. */
async function read(name: string, text: string) {
  await world.run('UPDATE credit_period SET used = 0')
  const { body } = await admin.deposit(world.spaces.alpha, { name, bytes: textOf(text), query: '&keep=copy' })
  await world.work()
  return admin.document(world.spaces.alpha, body.document.id)
}

/** What the document is and where it stands, as anybody may see it. */
const factsOf = ({ type, issuer, dueDate, noticeDate, tags: attached, folder, name, suggestedName, flagged, note, level, suggestions }: DocumentRow) => ({
  type, issuer, dueDate, noticeDate, folder, name, suggestedName, flagged, note, level,
  tags: attached.map((tag) => tag.name),
  suggestions: suggestions.map(({ field, value, state }) => (field === 'summary' || field === 'description' ? field : [field, value, state])),
})
const wordsOf = ({ summary, description, name, suggestedName, suggestions, type, issuer }: DocumentRow) =>
  JSON.stringify([summary, description, name, suggestedName, type, issuer, suggestions.map(({ value, reason }) => [value, reason])]).toLowerCase()

/** Everything beside the newest document that a document could be told to change. */
async function surroundings(newest: string) {
  const queries = [
    `SELECT * FROM document WHERE id <> '${newest}' ORDER BY seq`,
    `SELECT * FROM suggestion WHERE document_id <> '${newest}' ORDER BY document_id, field`,
    `SELECT * FROM document_tag WHERE document_id <> '${newest}' ORDER BY document_id, tag_id`,
    'SELECT * FROM document_grant', 'SELECT * FROM membership', 'SELECT * FROM staff', 'SELECT * FROM assignment', 'SELECT * FROM folder ORDER BY id',
    'SELECT * FROM tag ORDER BY id', 'SELECT * FROM template ORDER BY id', 'SELECT id, name, plan, ai FROM space ORDER BY id',
  ]
  return Promise.all(queries.map((query) => world.rows(query)))
}

const plant = (text: string, planted: string, row: number) => {
  const lines = text.split('\n')
  const at = [0, 4, lines.length][row % 3] ?? 0
  return [...lines.slice(0, at), planted, ...lines.slice(at)].join('\n')
}

describe('a model that obeys whatever a document says', () => {
  const plain = new Map<string, DocumentRow>()
  const plainOf = async (name: string, text: string) => {
    const known = plain.get(text) ?? (await read(name, text))
    plain.set(text, known)
    return known
  }

  it.each(plantedPapers.map((paper) => [paper.name, paper] as const))('changes nothing of %s', async (_, paper) => {
    const before = await plainOf(paper.fileName, paper.before + paper.after)
    const after = await read(paper.fileName, paper.before + paper.planted + paper.after)
    expect(factsOf(after)).toEqual(factsOf(before))
    for (const word of [...paper.payload, 'https', '2099']) expect(wordsOf(after)).not.toContain(word.toLowerCase())
    expect(after.warnings.map(({ code }) => code)).toContain('suspicious-instructions')
    expect(after.analysis.engine).toBe('embedded')
  })

  it.each(ownInjections.map((injection, row) => [injection.name, injection, row] as const))('changes nothing by « %s »', async (_, injection, row) => {
    const paper = papers[row % papers.length] ?? { text: '' }
    const before = await plainOf('scan_0001.txt', paper.text)
    const around = await surroundings('')
    await receivedByPeer()
    const after = await read('scan_0001.txt', plant(paper.text, injection.text, row))
    expect(await receivedByPeer()).toEqual([])
    expect({ ...factsOf(after) }).toEqual(factsOf(before))
    for (const word of injection.payload) expect(wordsOf(after)).not.toContain(word.toLowerCase())
    expect(await surroundings(after.id)).toEqual(around)
  })

  it('is asked about papers that give no orders, and says nothing there that they do not', async () => {
    await receivedByPeer()
    for (const { text } of papers) {
      const document = await read('scan_0001.txt', `${text}\nExemplaire du client`)
      expect(wordsOf(document)).not.toMatch(/https|exfil|2099|sans réserve|legal review|paiement urgent/)
      expect([document.name, document.folder.id]).toEqual(['scan_0001.txt', null])
    }
    expect((await receivedByPeer()).length).toBe(papers.length)
  })
})
