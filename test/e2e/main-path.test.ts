import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { type MainWorld, openDashboard, startMainWorld } from './support/main-world'
import { chooseClient, press, signPanelIn, texts } from './support/panel'
import { waitUntil } from './support/wait-until'
import { logIn, openMessage } from './support/webmail-page'

let world: MainWorld
let mail: Page
let panel: Page
let token: string

beforeAll(async () => {
  world = await startMainWorld()
  token = await world.liasse.signIn('admin@demo.test')
}, 300_000)
afterAll(() => world?.stop())

const api = () => world.liasse.api(token)

async function documentsOf(space: string): Promise<DocumentRow[]> {
  const { spaces } = await api().json<{ spaces: { id: string; name: string }[] }>('/api/spaces')
  const id = spaces.find(({ name }) => name === space)?.id
  return (await api().json<{ documents: DocumentRow[] }>(`/api/spaces/${id}/documents?limit=200`)).documents
}

const attestation = 'Attestation d’assurance n°42 été.pdf'.replace('’', "'")
const named = (name: string) => async () => (await documentsOf('Alpha Conseil')).find((row) => row.originalName === name)

describe('the main job, end to end', () => {
  it('X-03: the panel signs in without a password typed into it, and offers the attachments of the opened message', async () => {
    mail = await world.browser.browser.newPage()
    await logIn(mail, world.webmail.url)
    await openMessage(mail, 1)
    panel = await world.browser.openPanel(mail)
    await signPanelIn(world.browser, panel, 'gerant@alpha.test')
    await world.browser.openPanel(mail)
    const items = await waitUntil('The attachments', async () => {
      const found = await texts(panel, 'save-item')
      return found.length >= 2 ? found : undefined
    })
    expect(items.join('\n')).toContain(attestation)
    expect(items.join('\n')).toContain('Message entier')
  })

  it('X-01, S-20: the confirmed attachment is stored, read and understood, with its due date and evidence', async () => {
    await chooseClient(panel, 'Alpha Conseil')
    await press(panel, 'save')
    const stored = await waitUntil('The document', named(attestation))
    const read = await waitUntil('The analysis', async () => {
      const row = await named(attestation)()
      return row?.analysis.state === 'done' ? row : undefined
    })
    expect(stored.source).toMatchObject({ kind: 'attachment', webmail: 'roundcube' })
    expect(read.dueDate).toBe('2027-06-30')
    const suggested = read.suggestions.find(({ field }) => field === 'dueDate')
    expect(suggested?.evidence?.quote).toContain('30 juin 2027')
    await waitUntil('The word of the queue', async () => (await texts(panel, 'queue-row')).some((row) => /et lu/.test(row)))
  })

  it('S-42: flagged in the panel, it is in the other user’s « À réviser » within two seconds, without a reload', async () => {
    const other = await openDashboard(world, 'admin@demo.test')
    await other.goto(`${world.url}/a-reviser`)
    await waitUntil('The review page', () => other.$('main'))
    const row = await waitUntil('The document', named(attestation))
    const changed = await world.liasse.api(await world.liasse.signIn('gerant@alpha.test')).fetch(`/api/spaces/${row.spaceId}/documents/${row.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ flagged: true }),
    })
    expect(changed.status).toBe(200)
    const since = Date.now()
    await waitUntil('The flag in the other view', async () => (await other.$eval('main', (main) => main.textContent))?.includes(attestation))
    expect(Date.now() - since).toBeLessThan(2_000)
    await other.browserContext().close()
  })
})
