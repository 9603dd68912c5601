import { beforeAll, describe, expect, it } from 'vitest'
import { isMisplaced } from '../../shared/domain/misplaced'
import type { DocumentRow } from '../../shared/schemas/document'
import { pdfOf } from './support/files'
import { createWorld, type PersonName, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

/** Somebody's certificate, as its insurer prints it: number only, or name and address. */
const certificateFor = (...holder: string[]) =>
  pdfOf(
    'ARMORIQUE PRO ASSURANCES',
    'Société anonyme au capital de 4 000 000 EUR - RCS Brest 732 829 320',
    ...holder,
    "ATTESTATION D'ASSURANCE",
    'Nous attestons garantir sa responsabilité civile professionnelle.',
    'La présente attestation est valable du 01/01/2027 au 31/12/2027.',
    'Fait à Brest, le 15/12/2026',
  )

async function deposit(as: PersonName, bytes: Uint8Array): Promise<DocumentRow> {
  const caller = await world.as(as)
  const { body } = await caller.deposit(world.spaces.alpha, { name: 'attestation.pdf', bytes })
  await world.work()
  return caller.document(world.spaces.alpha, body.document.id)
}
const at = (id: string, end = '') => `/spaces/${world.spaces.alpha}/documents/${id}${end}`
const rightful = async (as: PersonName, id: string) => (await world.as(as)).send('GET', at(id, '/rightful-client'))
const warning = (document: DocumentRow) => document.warnings.find(isMisplaced)?.message

describe('a document of another client, dropped into this one’s space', () => {
  it('is warned of to everybody, in the document’s own words, and names no client it does not print', async () => {
    const { id } = await deposit('employee', await certificateFor('Entreprise ci-dessous : SIREN 774 902 183'))
    for (const person of ['manager', 'employee', 'admin', 'collab'] as const) {
      const document = await (await world.as(person)).document(world.spaces.alpha, id)
      expect(warning(document)).toBe(
        'Ce document semble concerner une autre société\u00a0: il porte le SIREN 774\u00a0902\u00a0183, et Alpha Conseil n’y apparaît pas.',
      )
      expect(document.suggestions.some(({ field }) => field === 'folder')).toBe(false)
    }
    for (const person of ['manager', 'employee'] as const) {
      const caller = await world.as(person)
      for (const path of [at(id), at(id, '/history'), at(id, '/access'), `/spaces/${world.spaces.alpha}/documents`, '/review', '/spaces']) {
        const text = JSON.stringify(await caller.json(path))
        for (const secret of ['Bêta', 'Gamma', world.spaces.beta, world.spaces.gamma]) expect([path, text.includes(secret)]).toEqual([path, false])
      }
      expect((await rightful(person, id)).status).toBe(404)
    }
    expect(JSON.stringify(await world.rows(`SELECT * FROM document WHERE id = '${id}'`))).not.toMatch(/Bêta|Gamma/)
  })

  it('is warned of to the firm alone when only its list of clients tells, quoted as the document prints it', async () => {
    const document = await deposit('manager', await certificateFor('BETA BATIMENT', '4 rue du Four', '45000 ORLEANS'))
    expect(document.warnings).toEqual([])
    expect((await (await world.as('manager')).document(world.spaces.alpha, document.id)).warnings).toEqual([])
    const seen = await (await world.as('collab')).document(world.spaces.alpha, document.id)
    expect(warning(seen)).toContain('«\u00a0BETA BATIMENT\u00a0»')
    expect(JSON.stringify(seen)).not.toContain('Bêta')
  })

  it('the firm’s people are told whose it is, each of the clients open to them only', async () => {
    const ofBeta = await deposit('admin', await certificateFor('Entreprise ci-dessous : SIREN 774902183', 'Siège : Nantes'))
    const ofGamma = await deposit('admin', await certificateFor('Entreprise ci-dessous : SIREN 552 100 554'))
    const beta = { client: { spaceId: world.spaces.beta, name: 'Bêta Bâtiment' } }
    const gamma = { client: { spaceId: world.spaces.gamma, name: 'Gamma Négoce' } }
    expect(await (await rightful('admin', ofBeta.id)).json()).toEqual(beta)
    expect(await (await rightful('collab', ofBeta.id)).json()).toEqual(beta)
    expect(await (await rightful('admin', ofGamma.id)).json()).toEqual(gamma)
    expect(warning(await (await world.as('collab')).document(world.spaces.alpha, ofGamma.id))).toContain('552\u00a0100\u00a0554')
    expect(await (await rightful('collab', ofGamma.id)).json()).toEqual({ client: null })
  })

  it('a document of the client’s own has no other owner', async () => {
    const own = await deposit('admin', await certificateFor('Titulaire : Alpha Conseil', 'Sous-traitant : SIREN 774 902 183'))
    expect(warning(own)).toBeUndefined()
    expect(await (await rightful('admin', own.id)).json()).toEqual({ client: null })
  })
})
