import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../shared/domain/sha256'
import { pdfOf, textOf } from './support/files'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const digestHeader = async (bytes: Uint8Array) => {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return { 'repr-digest': `sha-256=:${btoa(String.fromCharCode(...new Uint8Array(digest)))}:` }
}

describe('a deposit', () => {
  it('S-03: comes back byte for byte, as an attachment with its digest', async () => {
    const admin = await world.as('admin')
    const bytes = await pdfOf('Bail commercial', 'Loyer annuel : 12 000 euros')
    const { status, body } = await admin.deposit(world.spaces.alpha, { name: 'Bail été n°42.pdf', bytes })
    expect(status).toBe(201)
    const back = await admin.send('GET', `/spaces/${world.spaces.alpha}/documents/${body.document.id}/content`)
    expect(back.headers.get('content-disposition')).toContain("filename*=UTF-8''Bail%20%C3%A9t%C3%A9%20n%C2%B042.pdf")
    expect(back.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(back.headers.get('repr-digest')).toBe((await digestHeader(bytes))['repr-digest'])
    expect(await sha256(new Uint8Array(await back.arrayBuffer()))).toBe(body.document.sha256)
  })

  it('promise 2: the same capture again gives the same document and one entry of history', async () => {
    const admin = await world.as('admin')
    const file = { name: 'a.txt', bytes: textOf('Deux fois le même envoi'), captureId: crypto.randomUUID() }
    const first = await admin.deposit(world.spaces.alpha, file)
    const again = await admin.deposit(world.spaces.alpha, file)
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body.document.id).toBe(first.body.document.id)
    const { entries } = await admin.json<{ entries: { action: string }[] }>(`/spaces/${world.spaces.alpha}/documents/${first.body.document.id}/history`)
    expect(entries.filter(({ action }) => action === 'document.created')).toHaveLength(1)
  })

  it('X-04: the same bytes give the document already there, and no second copy', async () => {
    const admin = await world.as('admin')
    const bytes = textOf('Un fichier et son double')
    const first = await admin.deposit(world.spaces.alpha, { name: 'un.txt', bytes })
    const before = await usedBytes(admin)
    const second = await admin.deposit(world.spaces.alpha, { name: 'deux.txt', bytes })
    expect(second.status).toBe(200)
    expect(second.body.duplicateOf).toBe(first.body.document.id)
    expect(await usedBytes(admin)).toBe(before)
    const kept = await admin.deposit(world.spaces.alpha, { name: 'trois.txt', bytes, query: '&keep=copy' })
    expect(kept.status).toBe(201)
  })

  it('promise 2: eight senders of the same bytes at once make one document', async () => {
    const admin = await world.as('admin')
    const bytes = textOf('Huit à la fois')
    const answers = await Promise.all(Array.from({ length: 8 }, () => admin.deposit(world.spaces.alpha, { name: 'huit.txt', bytes })))
    expect(new Set(answers.map(({ body }) => body.document.id)).size).toBe(1)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  it('promise 2: one capture sent four times at once makes one document', async () => {
    const admin = await world.as('admin')
    const file = { name: 'quatre.txt', bytes: textOf('Quatre envois du même numéro'), captureId: crypto.randomUUID() }
    const answers = await Promise.all(Array.from({ length: 4 }, () => admin.deposit(world.spaces.alpha, file)))
    const stored = answers.filter(({ status }) => status < 300)
    expect(stored.length).toBeGreaterThan(0)
    expect(new Set(stored.map(({ body }) => body.document.id)).size).toBe(1)
    expect(answers.filter(({ status }) => status >= 300).every(({ status }) => status === 409)).toBe(true)
  })

  it('S-18: what does not fit is refused before it is sent, with used and left, and nothing changes', async () => {
    const admin = await world.as('admin')
    const before = await usedBytes(admin)
    await world.run(`UPDATE space SET used_bytes = limit_bytes - 10 WHERE id = '${world.spaces.alpha}'`)
    const refused = await admin.deposit(world.spaces.alpha, { name: 'gros.txt', bytes: textOf('plus de dix octets') })
    await world.run(`UPDATE space SET used_bytes = ${before} WHERE id = '${world.spaces.alpha}'`)
    expect(refused.status).toBe(402)
    expect(refused.body.error?.message).toMatch(/Mo utilisés, 10.octets restants/)
  })

  it('S-18: quota raced by eight senders is never passed', async () => {
    const admin = await world.as('admin')
    const before = await usedBytes(admin)
    await world.run(`UPDATE space SET used_bytes = limit_bytes - 100 WHERE id = '${world.spaces.alpha}'`)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => admin.deposit(world.spaces.alpha, { name: `${at}.txt`, bytes: textOf(`fichier ${at} `.padEnd(40, '.')) })),
    )
    const { used, limit } = await storage(admin)
    await world.run(`UPDATE space SET used_bytes = ${before + 80} WHERE id = '${world.spaces.alpha}'`)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(used).toBe(limit - 20)
  })

  it.each([
    ['an empty file', 'vide.pdf', textOf(''), {}, 400, 'request.empty-file'],
    ['a wrong digest', 'faux.txt', textOf('contenu'), { 'repr-digest': `sha-256=:${btoa('x'.repeat(32))}:` }, 400, 'request.digest-mismatch'],
    ['a web page instead of a PDF', 'facture.pdf', textOf('<!doctype html><html><body>Connexion</body></html>'), {}, 415, 'file.web-page'],
    ['a program', 'releve.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), {}, 415, 'file.not-accepted'],
    ['an unreadable source', 'a.txt', textOf('x'), { 'liasse-source': '%%%' }, 400, 'request.invalid'],
  ])('refuses %s with its reason and keeps no byte of it', async (_, name, bytes, headers, status, code) => {
    const admin = await world.as('admin')
    const before = await usedBytes(admin)
    const answer = await admin.deposit(world.spaces.alpha, { name, bytes, headers })
    expect([answer.status, answer.body.error?.code]).toEqual([status, code])
    expect(answer.body.error?.message.length).toBeGreaterThan(20)
    expect(await usedBytes(admin)).toBe(before)
  })

  it('a refused capture may be sent again, corrected, under the same id', async () => {
    const admin = await world.as('admin')
    const captureId = crypto.randomUUID()
    const bytes = textOf('Le bon contenu')
    const wrong = await admin.deposit(world.spaces.alpha, { name: 'b.txt', bytes, captureId, headers: { 'repr-digest': `sha-256=:${btoa('y'.repeat(32))}:` } })
    const right = await admin.deposit(world.spaces.alpha, { name: 'b.txt', bytes, captureId, headers: await digestHeader(bytes) })
    expect([wrong.status, right.status]).toEqual([400, 201])
  })

  it.each([
    ['../../../../etc/cron.d/facture.pdf', 'facture.pdf'],
    ['C:\\Users\\compta\\facture.pdf', 'facture.pdf'],
    ['facture-\u202efdp.exe', 'facture-fdp.exe'],
    ['E\u0301che\u0301ancier pre\u0302t.pdf', 'Échéancier prêt.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['', 'document.pdf'],
    [`${'très-longue-'.repeat(40)}fin.pdf`, null],
  ])('S-25: a name is made safe and kept: %s', async (sent, expected) => {
    const admin = await world.as('admin')
    const { body } = await admin.deposit(world.spaces.alpha, { name: sent, bytes: await pdfOf(`nom ${sent.slice(0, 9)} ${expected}`.replace(/[^\x20-\x7e]/g, '')) })
    const { originalName } = body.document
    if (expected !== null) expect(originalName).toBe(expected)
    expect(originalName.endsWith(expected === null ? '.pdf' : (expected.slice(-4) as string))).toBe(true)
    expect(new TextEncoder().encode(originalName).length).toBeLessThanOrEqual(255)
  })

  it('keeps the provenance for ever', async () => {
    const admin = await world.as('admin')
    const source = { kind: 'attachment', webmail: 'roundcube', subject: 'Attestation été', from: 'a@b.test' }
    const encoded = btoa(String.fromCharCode(...textOf(JSON.stringify(source)))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
    const { body } = await admin.deposit(world.spaces.alpha, { name: 's.txt', bytes: textOf('avec source'), headers: { 'liasse-source': encoded } })
    expect(body.document.source).toEqual(source)
  })
})

type Asker = Awaited<ReturnType<World['as']>>

async function storage(asker: Asker) {
  const { spaces } = await asker.json<{ spaces: { id: string; storage: { usedBytes: number; limitBytes: number } }[] }>('/spaces')
  const found = spaces.find(({ id }) => id === world.spaces.alpha)
  return { used: found?.storage.usedBytes ?? -1, limit: found?.storage.limitBytes ?? -1 }
}

async function usedBytes(asker: Asker) {
  return (await storage(asker)).used
}

