import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type ExtensionBrowser } from './support/browser'
import { echo, holdOpen, startEcho } from './support/echo'
import { launchFirefox } from './support/firefox'
import { startFlakyProxy } from './support/flaky-proxy'
import { grantedBuild } from './support/granted-build'
import { listedAttachments, logIn, openMessage } from './support/webmail-page'
import { startWebmail, type Webmail } from './support/webmail'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const mail = (name: string) => here(`../corpora/mail/${name}`)
const certificateName = "Attestation d'assurance n°42 été.pdf"

let webmail: Webmail
let chromium: ExtensionBrowser

beforeAll(async () => {
  const names = ['1-attestation.eml', '2-facture-avenant.eml']
  webmail = await startWebmail({ messages: names.map(mail) })
  chromium = await launchBrowser({ extensionDir: here('support/probe/chrome') })
})

afterAll(async () => {
  await chromium?.close()
  await webmail?.stop()
})

test('the mail fixtures are what their script makes', () => {
  execFileSync(process.execPath, [mail('build.mjs'), '--check'])
})

test('the webmail is in French and shows an RFC 2231 attachment under its accented name', async () => {
  const page = await chromium.browser.newPage()
  await logIn(page, webmail.url)
  expect(await page.$eval('html', (html) => html.lang)).toBe('fr')
  await openMessage(page, 1)
  const attachments = await listedAttachments(page)
  expect(attachments.map((one) => one.name)).toEqual([certificateName])
  const start = await page.evaluate(async (href) => (await fetch(href)).text(), attachments[0]?.href ?? '')
  expect(start.slice(0, 5)).toBe('%PDF-')
  await page.close()
})

test('the webmail lists inline PDFs but no inline logo, and receives mail while it runs', async () => {
  webmail.deliver(mail('3-sans-piece-jointe.eml'))
  const page = await chromium.browser.newPage()
  await page.goto(webmail.url)
  await openMessage(page, 'Facture et avenant')
  const names = (await listedAttachments(page)).map((one) => one.name)
  expect(names).toEqual(['Conditions générales.pdf', 'Facture F-2026-118.pdf', 'Avenant au bail - signé.pdf'])
  await openMessage(page, 'Rendez-vous de mardi')
  expect(await listedAttachments(page)).toEqual([])
  await page.close()
})

test('the real side panel opens by the extension button, in French, and reads the page below', async () => {
  const inTab = await chromium.openExtensionPage('panel.html')
  const page = await chromium.browser.newPage()
  await page.goto(webmail.url)
  await openMessage(page, 1)
  const panel = await chromium.openPanel(page)
  const contexts = await panel.evaluate('chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })')
  expect(contexts).toHaveLength(1)
  expect(await panel.$eval('h1', (title) => title.textContent)).toBe('Bonjour')
  expect(await panel.evaluate('chrome.i18n.getUILanguage()')).toBe('fr')
  await panel.locator('#list').click()
  await panel.waitForSelector('li')
  expect(await panel.$$eval('li', (items) => items.map((one) => one.textContent))).toEqual([certificateName])
  await page.close()
  await inTab.close()
})

test('a click in the context menu can be told to the extension', async () => {
  const page = await chromium.openExtensionPage('panel.html')
  await chromium.dispatch('contextMenus.onClicked', { menuItemId: 'save', linkUrl: 'https://a.test/b.pdf' })
  expect(await page.evaluate('chrome.runtime.sendMessage("clicked")')).toEqual(['https://a.test/b.pdf'])
  await page.close()
})

test('a build can be tried with host permissions already granted', async () => {
  const copy = grantedBuild(here('support/probe/chrome'), ['https://mail.test/*'])
  const other = await launchBrowser({ extensionDir: copy.path })
  const page = await other.openExtensionPage('panel.html')
  expect(await page.evaluate('chrome.permissions.contains({ origins: ["https://mail.test/*"] })')).toBe(true)
  await other.close()
  copy.remove()
})

test('a killed service worker wakes at the next message', async () => {
  const page = await chromium.openExtensionPage('panel.html')
  const startedAt = () => page.evaluate('chrome.runtime.sendMessage("startedAt")')
  const first = await startedAt()
  expect(await startedAt()).toBe(first)
  await chromium.killWorker()
  expect(await startedAt()).toBeGreaterThan(Number(first))
  await chromium.worker()
  await page.close()
})

test.each([{ abruptly: false }, { abruptly: true }])(
  'what the extension stored is there after a restart of the browser ($abruptly)',
  async ({ abruptly }) => {
    const page = await chromium.openExtensionPage('panel.html')
    await page.evaluate(`chrome.storage.local.set({ word: 'kept ${abruptly}' })`)
    const id = chromium.extensionId
    await chromium.restart({ abruptly })
    expect(chromium.extensionId).toBe(id)
    const again = await chromium.openExtensionPage('panel.html')
    expect(await again.evaluate('chrome.storage.local.get()')).toEqual({ word: `kept ${abruptly}` })
  },
)

test('the flaky proxy resets and refuses while cut, and works again when restored', async () => {
  const server = await startEcho()
  const proxy = await startFlakyProxy(server.port)
  expect(await echo(proxy.port)).toBe('ping')
  const open = holdOpen(proxy.port)
  await open.connected
  await proxy.cut()
  expect(await open.ended).toBe('ECONNRESET')
  await expect(echo(proxy.port)).rejects.toThrow('ECONNREFUSED')
  await proxy.restore()
  proxy.delay(200)
  const before = Date.now()
  expect(await echo(proxy.port)).toBe('ping')
  expect(Date.now() - before).toBeGreaterThanOrEqual(390)
  expect(proxy.accepted()).toBe(3)
  await proxy.stop()
  server.stop()
})

test('Firefox runs an extension that was installed by WebDriver BiDi', async () => {
  const firefox = await launchFirefox(here('support/probe/firefox'))
  const page = await firefox.browser.newPage()
  await page.goto(webmail.url)
  await page.waitForSelector('html[data-sonde]')
  expect(await page.$eval('html', (html) => html.dataset.sonde)).toBe(firefox.extensionId)
  expect(await page.evaluate(() => navigator.language)).toBe('fr')
  await firefox.close()
})
