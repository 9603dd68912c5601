import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow, PageText } from '../../shared/schemas/document'
import mailWithAttachment from '../corpora/mail/1-attestation.eml'
import mailWithLogo from '../corpora/mail/2-facture-avenant.eml'
import encrypted from '../corpora/reading/encrypted.pdf'
import hugeHeader from '../corpora/reading/huge-header.jpg'
import letterPng from '../corpora/reading/letter.png'
import truncated from '../corpora/reading/truncated.pdf'
import { certificateOf, textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const at = (documentId: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${documentId}${end}`

/** Deposits and analyses; resolves with the document and the credits it used. */
async function analysed(name: string, bytes: Uint8Array | ArrayBuffer, spaceId = world.spaces.alpha) {
  const admin = await world.as('admin')
  const before = (await creditsOf(world, spaceId)).used
  const { body } = await admin.deposit(spaceId, { name, bytes: new Uint8Array(bytes) })
  await world.work()
  const document = await admin.document(spaceId, body.document.id)
  return { document, used: (await creditsOf(world, spaceId)).used - before, id: body.document.id }
}

async function pagesOf(id: string) {
  return (await (await world.as('admin')).json<{ pages: PageText[] }>(at(id, '/text'))).pages
}
const actionsOf = async (id: string) => (await (await world.as('admin')).history(world.spaces.alpha, id)).map(({ action }) => action)
const suggested = (document: DocumentRow, field: string) => document.suggestions.find((each) => each.field === field)

describe('what an analysis gives', () => {
  it('S-05, S-20, S-32: a certificate gets type, issuer, summary, tag and a due date whose quote stands in its text, for one credit', async () => {
    const { document, used, id } = await analysed('scan_0001.pdf', await certificateOf(1))
    expect(document.analysis).toMatchObject({ state: 'done', reason: null, engine: 'embedded', pagesRead: 1 })
    expect(document.dueDate).toBe('2027-12-31')
    expect(document.type).toMatch(/assurance/i)
    expect(document.issuer).toMatch(/Mutuelle Horizon/i)
    expect(document.summary?.length).toBeGreaterThan(40)
    expect(document.language).toBe('fr')
    expect(document.pages).toBe(1)
    const evidence = suggested(document, 'dueDate')?.evidence
    const page = (await pagesOf(id)).find(({ number }) => number === evidence?.page)
    expect(evidence?.quote).toContain('31/12/2027')
    expect(page?.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote)
    expect(used).toBe(1)
    expect((await creditsOf(world, world.spaces.alpha, id)).lines).toEqual([{ run: 1, state: 'settled' }])
    expect(await actionsOf(id)).toEqual(['document.created', 'document.analysed', 'document.viewed'])
  })

  it('S-34: the tag comes from the rule of the space’s template, shown with it; a space without rules makes none', async () => {
    const { document } = await analysed('attestation.pdf', await certificateOf(2))
    expect(document.tags).toMatchObject([{ name: 'Assurance', by: 'engine', rule: 'Le document est une attestation, un contrat ou un avenant d’assurance.' }])
    await world.run(`DELETE FROM tag WHERE space_id = '${world.spaces.gamma}'`)
    expect((await analysed('attestation.pdf', await certificateOf(2), world.spaces.gamma)).document.tags).toEqual([])
    expect(await world.rows(`SELECT name FROM tag WHERE space_id = '${world.spaces.gamma}'`)).toEqual([])
  })

  it('S-32: no date is given where none stands', async () => {
    const { document, used } = await analysed('note.txt', textOf('Bonjour Camille,\nMerci de me rappeler au sujet du bureau.\nCordialement, Charlie'))
    expect([document.analysis.state, document.dueDate, document.noticeDate, used]).toEqual(['done', null, null, 1])
  })

  it('S-57: a scanned picture is read by OCR and found by its words', async () => {
    const { document, id, used } = await analysed('IMG_2034.png', letterPng)
    expect([document.analysis.state, used]).toEqual(['done', 1])
    const [page] = await pagesOf(id)
    expect(page?.by).toBe('ocr')
    const word = /\p{L}{7,}/u.exec(page?.text ?? '')?.[0] ?? ''
    expect(word).not.toBe('')
    const { documents } = await (await world.as('admin')).json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents?q=${encodeURIComponent(word)}`)
    expect(documents.map((row) => row.id)).toContain(id)
    const layout = await (await world.as('admin')).json<{ words: unknown[] }>(at(id, '/layout?page=1'))
    expect(layout.words.length).toBeGreaterThan(10)
  }, 120_000)

  it('S-22: a page is drawn as a picture; a text says that it has none', async () => {
    const admin = await world.as('admin')
    const { id } = await analysed('dessin.pdf', await certificateOf(3))
    const drawn = await admin.send('GET', at(id, '/preview?page=1&width=200'))
    expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Array.from(new Uint8Array(await drawn.arrayBuffer()).subarray(0, 4))).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect((await admin.send('GET', at(id, '/preview?page=9'))).status).toBe(422)
    const text = await analysed('texte.txt', textOf('Un simple texte.'))
    expect((await admin.send('GET', at(text.id, '/preview'))).status).toBe(422)
  })
})

describe('messages', () => {
  const children = (id: string) => world.rows<{ name: string; analysis_state: string }>(`SELECT name, analysis_state FROM document WHERE parent_id = '${id}' ORDER BY seq`)

  it('S-20: the attachment of a message becomes a document of its own, analysed, a credit each', async () => {
    const { id, used, document } = await analysed('message.eml', mailWithAttachment)
    expect([document.analysis.state, document.mime]).toEqual(['done', 'message/rfc822'])
    expect(await children(id)).toEqual([{ name: 'Attestation d\'assurance n°42 été.pdf', analysis_state: 'done' }])
    expect(used).toBe(2)
    const [page] = await pagesOf(id)
    expect(page?.text).toContain('Objet\u00a0: Votre attestation d’assurance')
    const [child] = await world.rows<{ source: string; importer_name: string }>(`SELECT source, importer_name FROM document WHERE parent_id = '${id}'`)
    expect(JSON.parse(child?.source ?? '')).toMatchObject({ kind: 'attachment', parentDocumentId: id, subject: 'Votre attestation d’assurance' })
    expect(child?.importer_name).toBe('Alix Admin')
  })

  it('X-03: inline logos are no documents, PDFs shown inline are', async () => {
    const { id } = await analysed('deux.eml', mailWithLogo)
    expect((await children(id)).map(({ name }) => name)).toEqual(['Conditions générales.pdf', 'Facture F-2026-118.pdf', 'Avenant au bail - signé.pdf'])
  })

  it('promise 2: a message read again deposits nothing again', async () => {
    const admin = await world.as('admin')
    const { documents } = await admin.json<{ documents: DocumentRow[] }>(`/spaces/${world.spaces.alpha}/documents?q=attestation&limit=200`)
    const message = documents.find(({ name }) => name === 'message.eml')
    const before = await world.rows('SELECT id FROM document')
    expect((await admin.send('POST', at(message?.id ?? '', '/analyse'))).status).toBe(202)
    await world.work()
    expect(await world.rows('SELECT id FROM document')).toEqual(before)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an encrypted PDF', 'protégé.pdf', encrypted, 'Document protégé par un mot de passe\u00a0: il est gardé tel quel, déposez une version déverrouillée pour qu’il soit lu.'],
    ['a damaged PDF', 'coupé.pdf', textOf('%PDF-1.7\nplus rien de lisible ici'), 'Fichier endommagé\u00a0: il est gardé tel quel, mais ne peut pas être lu.'],
    ['a picture that claims too many pixels', 'énorme.jpg', hugeHeader, 'Fichier trop grand ou trop complexe pour être lu\u00a0: il est gardé tel quel.'],
    ['a workbook cut short', 'classeur.xlsx', textOf('PK\u0003\u0004xl/workbook.xml'), 'Fichier endommagé\u00a0: il est gardé tel quel, mais ne peut pas être lu.'],
  ])('S-21: %s is kept, says why, and costs nothing', async (_, name, bytes, reason) => {
    const { document, used, id } = await analysed(name, bytes)
    expect(document.analysis).toMatchObject({ state: 'unreadable', reason })
    expect([used, (await creditsOf(world, world.spaces.alpha, id)).lines]).toEqual([0, []])
    const content = await (await world.as('admin')).send('GET', at(id, '/content'))
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(new Uint8Array(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)))
    expect((await actionsOf(id)).filter((action) => action.startsWith('document.analys'))).toEqual(['document.analysis-failed'])
  })

  it('S-21: a PDF that was cut short is either read or said to be damaged, and never costs without a result', async () => {
    const { document, used } = await analysed('tronqué.pdf', truncated)
    expect([['done', 1], ['unreadable', 0]]).toContainEqual([document.analysis.state, used])
  })

  it('S-21: a duplicate costs nothing and starts no analysis', async () => {
    const bytes = await certificateOf(4)
    const first = await analysed('une fois.pdf', bytes)
    const again = await analysed('deux fois.pdf', bytes)
    expect([first.used, again.used, again.id]).toEqual([1, 0, first.id])
    expect((await actionsOf(first.id)).filter((action) => action === 'document.analysed')).toHaveLength(1)
  })
})
