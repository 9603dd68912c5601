import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEvidence, pressNamed } from '../support/dashboard'
import { type MainWorld, openDashboard, startMainWorld } from '../support/main-world'
import { chooseClient, offered, openRow, press, signPanelIn } from '../support/panel'
import { spaceOf, type TestSpace } from '../support/space-of'
import { waitUntil } from '../support/wait-until'
import { logIn, openMessage } from '../support/webmail-page'
import { writePdf } from '../support/write-pdf'
import { papers } from './papers'

const fixture = (path: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../corpora/${path}`, import.meta.url))))
const picture = (name: string) => fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url))
const certificate = "Attestation d'assurance n°42 été.pdf"
let world: MainWorld
let alpha: TestSpace
let token: string

beforeAll(async () => {
  world = await startMainWorld()
  token = await world.liasse.signIn('admin@demo.test')
  alpha = await spaceOf(world.liasse.api(token), 'Alpha Conseil')
  await fillSpace()
})
afterAll(() => world?.stop())

async function fillSpace() {
  const { folders } = await world.liasse.api(token).json<{ folders: { id: string; name: string; parentId: string | null }[] }>(`${alpha.path}/folders`)
  await alpha.store({ name: 'IMG_2034.jpg', bytes: fixture('reading/letter.jpg') })
  for (const { name, folder, lines, flagged } of papers()) {
    const folderId = folders.find((each) => each.name === folder && each.parentId === null)?.id
    const row = await alpha.store({ name, bytes: await writePdf([lines]), folderId })
    if (flagged) await alpha.change(row.id, { flagged: true })
  }
}

/** Waits until what is shown has stopped moving: pictures and fonts loaded, animations over. */
async function settle(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })
}

async function take(page: Page, name: string) {
  await settle(page)
  await page.screenshot({ path: picture(name), optimizeForSpeed: false })
  expect(statSync(picture(name)).size).toBeLessThan(400_000)
}

/** Page and panel stand side by side in the window, which no driver can photograph as one: so they are put together again. */
async function sideBySide(left: Page, right: Page) {
  const shots = [await left.screenshot({ encoding: 'base64' }), await right.screenshot({ encoding: 'base64' })]
  const sheet = await world.browser.browser.newPage()
  await sheet.setViewport({ width: 1440, height: 900 })
  const [page, panel] = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`)
  await sheet.setContent(`<style>body{margin:0;display:flex}img{display:block;height:900px}img+img{border-left:1px solid #c8ccc9}</style>${page}${panel}`)
  return sheet
}

it('takes the panel over a message of the webmail', async () => {
  const mail = await world.browser.browser.newPage()
  await mail.setViewport({ width: 1019, height: 900 })
  await logIn(mail, world.webmail.url)
  await openMessage(mail, 1)
  const panel = await world.browser.openPanel(mail)
  await panel.setViewport({ width: 420, height: 900 })
  await signPanelIn(world.browser, panel, 'gerant@alpha.test')
  await world.browser.openPanel(mail)
  await offered(panel, 2)
  await chooseClient(panel, 'Alpha Conseil')
  await press(panel, 'save')
  await alpha.read(certificate)
  await waitUntil('The reading', () => panel.$('[data-testid="queue-row"][data-state="analysed"]'))
  await press(panel, 'tab-toFile')
  await openRow(panel, 'ssurance')
  await panel.evaluate(() => scrollTo(0, 0))
  await Promise.all([settle(mail), settle(panel)])
  await take(await sideBySide(mail, panel), 'panel')
})

it('takes the documents table and a document with its evidence', async () => {
  const page = await openDashboard(world, 'admin@demo.test')
  const [row] = (await alpha.documents()).filter(({ originalName }) => originalName === certificate)
  await alpha.change(row?.id ?? '', { flagged: true })
  await page.goto(`${world.url}/espaces/${alpha.id}/documents`)
  await page.waitForSelector(`[data-row-link="${row?.id}"]`)
  await take(page, 'dashboard')
  await page.locator(`[data-row-link="${row?.id}"]`).click()
  await page.waitForSelector('.sheet__picture')
  await openEvidence(page, 'Échéance')
  await pressNamed(page, 'Voir dans le document')
  await page.waitForSelector('.sheet__evidence')
  await page.mouse.move(5, 895)
  await take(page, 'document')
})
