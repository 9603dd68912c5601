import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MainWorld, openDashboard, startMainWorld } from './support/main-world'
import { chooseClient, offered, openRow, press, signPanelIn, texts, tickOnly } from './support/panel'
import { sha256, spaceOf, type TestSpace } from './support/space-of'
import { type PaperSite, startPaperSite } from './support/paper-site'
import { waitUntil } from './support/wait-until'
import { logIn, openMessage } from './support/webmail-page'

let world: MainWorld
let mail: Page
let panel: Page
let other: Page
let alpha: TestSpace
let site: PaperSite

beforeAll(async () => {
  world = await startMainWorld()
  alpha = await spaceOf(world.liasse.api(await world.liasse.signIn('admin@demo.test')), 'Alpha Conseil')
}, 300_000)
afterAll(async () => {
  await site?.stop()
  await world?.stop()
})

const attestation = "Attestation d'assurance n°42 été.pdf"
const named = async (name: string) => (await alpha.documents()).filter((row) => row.originalName === name)
const badge = async () => (await world.browser.worker()).evaluate('chrome.action.getBadgeText({})')
const reviewText = () => other.$eval('main', (main) => main.textContent ?? '')

/** Opens a message of the webmail and the panel over it, as the user does; the names on offer. */
async function openMail(number: number, count: number) {
  await openMessage(mail, number)
  await world.browser.openPanel(mail)
  return offered(panel, count)
}

describe('the main job, end to end', () => {
  it('X-03: the panel signs in without a password typed into it, and offers the attachments of the opened message', async () => {
    mail = await world.browser.browser.newPage()
    await logIn(mail, world.webmail.url)
    await openMessage(mail, 1)
    panel = await world.browser.openPanel(mail)
    await signPanelIn(world.browser, panel, 'gerant@alpha.test')
    await world.browser.openPanel(mail)
    const items = (await offered(panel, 2)).join('\n')
    expect(items).toContain(attestation)
    expect(items).toContain('Message entier')
  })

  it('X-01, S-20: the confirmed attachment is stored, read and understood, with its due date and evidence', async () => {
    await chooseClient(panel, 'Alpha Conseil')
    await press(panel, 'save')
    const read = await alpha.read(attestation)
    expect(read.source).toMatchObject({ kind: 'attachment', webmail: 'roundcube' })
    expect(read.dueDate).toBe('2027-06-30')
    const suggested = read.suggestions.find(({ field }) => field === 'dueDate')
    expect(suggested?.evidence?.quote).toContain('30 juin 2027')
    await waitUntil('The word of the queue', async () => (await texts(panel, 'queue-row')).some((row) => /et lu/.test(row)))
  })

  it('X-07, S-32: the panel shows the due date with its quote, and the key E accepts it', async () => {
    await press(panel, 'tab-toFile')
    await openRow(panel, 'ssurance')
    const detail = () => panel.$eval('.review-detail__field--dueDate', (field) => field.textContent ?? '')
    await waitUntil('The quote', async () => /30 juin 2027/.test(await panel.$eval('.ui-evidence__quote', (quote) => quote.textContent ?? '')))
    expect(await detail()).toContain('30 juin 2027')
    expect(await detail()).toContain('Page 1')
    await panel.keyboard.press('e')
    const row = await waitUntil('The acceptance', async () => {
      const [found] = await named(attestation)
      return found?.suggestions.some(({ field, state }) => field === 'dueDate' && state === 'accepted') ? found : undefined
    })
    const actions = (await alpha.history(row.id)).map(({ action, via }) => `${action} ${via}`)
    expect(actions).toContain('suggestion.accepted extension')
  })

  it('S-41, S-42: the key F puts it in the other user’s « À réviser » within two seconds, and on the badge', async () => {
    other = await openDashboard(world, 'admin@demo.test')
    await other.goto(`${world.url}/a-reviser`)
    await waitUntil('The empty review page', async () => /Rien à réviser/.test(await reviewText()))
    await panel.keyboard.press('f')
    await waitUntil('The flag in the other view', async () => (await reviewText()).includes(attestation), { timeoutMs: 2_000 })
    await waitUntil('The badge', async () => (await badge()) === '1')
  })

  it('S-42: unflagged in the panel, it leaves the other view and the badge', async () => {
    await panel.keyboard.press('f')
    await waitUntil('The empty other view', async () => !(await reviewText()).includes(attestation), { timeoutMs: 2_000 })
    await waitUntil('The empty badge', async () => (await badge()) === '')
    await other.browserContext().close()
  })

  it('X-04: the attachment is « déjà dans l’espace » when the message is opened again, in another tab', async () => {
    const before = mail
    mail = await world.browser.browser.newPage()
    await mail.goto(world.webmail.url)
    await openMail(1, 2)
    await before.close()
    await waitUntil('The word', async () => (await texts(panel, 'duplicate'))[0]?.includes('Déjà dans l’espace'))
  })

  it('X-03: the whole message is stored with its attachment named in it, and nothing twice', async () => {
    await tickOnly(panel, 'Message entier')
    await press(panel, 'save')
    const message = await alpha.read('Votre attestation d’assurance.eml')
    expect(message.mime).toBe('message/rfc822')
    expect(new TextDecoder().decode(await alpha.content(message.id))).toContain('Message-ID: <attestation-42@')
    expect(await named(attestation)).toHaveLength(1)
  })

  it('X-03: attachments of a message that was saved whole become documents of their own', async () => {
    await openMail(2, 4)
    await tickOnly(panel, 'Message entier')
    await press(panel, 'save')
    const message = await alpha.read('Facture et avenant n° 1.eml')
    const names = ['Avenant au bail - signé.pdf', 'Conditions générales.pdf', 'Facture F-2026-118.pdf']
    for (const name of names) expect((await alpha.read(name)).parentId).toBe(message.id)
    expect(await alpha.documents()).toHaveLength(6)
  })
})

describe('a supplier’s site, for those who are signed in to it', () => {
  let page: Page
  beforeAll(async () => {
    site = await startPaperSite()
    page = await world.browser.browser.newPage()
    await page.goto(`${site.url}/`)
    await world.browser.openPanel(page)
  })

  /** What a right-click on a link and « Enregistrer » in the menu tell the extension. */
  async function rightClick(path: string) {
    const [tab] = (await (await world.browser.worker()).evaluate('chrome.tabs.query({ active: true, currentWindow: true })')) as unknown[]
    await world.browser.dispatch('contextMenus.onClicked', { menuItemId: 'link', linkUrl: `${site.url}${path}`, pageUrl: `${site.url}/` }, tab)
    await panel.waitForSelector(`[data-testid="save-item"] ::-p-text(${path.slice(1)})`)
  }
  const hashes = async () => (await alpha.documents()).map(({ sha256: hash }) => hash)

  it('X-01, X-02: a right-clicked link is fetched within the user’s own session, and stored byte for byte', async () => {
    await rightClick('/releve.pdf')
    expect(await hashes()).not.toContain(sha256(site.bytes.releve))
    await press(panel, 'save')
    const stored = await alpha.read('releve.pdf')
    expect([stored.sha256, stored.source]).toEqual([sha256(site.bytes.releve), expect.objectContaining({ kind: 'link', url: `${site.url}/releve.pdf` })])
  })

  it('X-02: the PDF that a tab shows is saved as it is shown, without asking the site again', async () => {
    const shown = await world.browser.browser.newPage()
    await shown.goto(`${site.url}/avis.pdf`)
    await world.browser.openPanel(shown)
    await panel.waitForSelector('[data-testid="save-item"] ::-p-text(avis.pdf)')
    await press(panel, 'save')
    const stored = await alpha.read('avis.pdf')
    expect([stored.sha256, stored.source.kind, site.hits('/avis.pdf')]).toEqual([sha256(site.bytes.avis), 'pdf', 1])
    await shown.close()
  })

  it('X-02: a sign-in page that comes instead of the PDF is refused, and said', async () => {
    site.signOut()
    await page.bringToFront()
    await world.browser.openPanel(page)
    const before = await hashes()
    await rightClick('/quittance.pdf')
    await panel.waitForSelector('[role="alert"] ::-p-text(Le site a renvoyé une page web au lieu du PDF)')
    expect(await panel.$eval('[data-testid="save"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true)
    expect(await hashes()).toEqual(before)
  })
})
