import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildTestExtension, testPort } from './support/extension-build'
import { type FirefoxWithExtension, launchFirefox } from './support/firefox'
import { chooseClient, chooseFile, press, pressWords, texts } from './support/panel'
import { type LiasseServer, startLiasse } from './support/server'
import { sha256, spaceOf } from './support/space-of'
import { temporaryFolder } from './support/temporary-folder'
import { waitUntil } from './support/wait-until'

const data = temporaryFolder('firefox')
const file = { name: 'Relevé de compte.txt', text: 'Relevé de compte de novembre 2026.\nSolde : 1 200,00 €\n' }
let liasse: LiasseServer
let firefox: FirefoxWithExtension
let panel: Page

beforeAll(async () => {
  const extensionDir = buildTestExtension('firefox')
  liasse = await startLiasse({ dataDir: join(data.path, 'state'), port: testPort })
  firefox = await launchFirefox(extensionDir)
}, 300_000)
afterAll(async () => {
  await firefox?.close()
  await liasse?.stop()
  data.remove()
})

it('X-06: the Firefox build signs in by a code, without a password typed into it', async () => {
  panel = await firefox.openExtensionPage('sidepanel.html')
  // Debian's Firefox has no French without a package of its own, and the panel follows the browser.
  await pressWords(panel, 'Sign in with a code')
  const code = await waitUntil('The code', async () => (await texts(panel, 'user-code'))[0]?.match(/[A-Z0-9]{4}-?[A-Z0-9]{4}/)?.[0])
  const page = await firefox.browser.newPage()
  await page.goto(`${liasse.url}/device?user_code=${code}`)
  await page.locator('input[type="email"]').fill('gerant@alpha.test')
  await page.locator('input[type="password"]').fill('liasse-demo-2026')
  await pressWords(page, 'Se connecter')
  await pressWords(page, 'Autoriser')
  await page.waitForSelector('::-p-text(Extension connectée)')
  await page.close()
  await panel.waitForSelector('[data-testid="choose-client"]')
})

it('X-01: a file of the computer is stored through the panel, byte for byte', async () => {
  const path = join(data.path, file.name)
  writeFileSync(path, file.text)
  await chooseClient(panel, 'Alpha Conseil')
  await chooseFile(panel, path)
  await press(panel, 'save')
  const alpha = await spaceOf(liasse.api(await liasse.signIn('gerant@alpha.test')), 'Alpha Conseil')
  const row = await alpha.read(file.name)
  expect(sha256(await alpha.content(row.id))).toBe(sha256(new TextEncoder().encode(file.text)))
  expect(await alpha.documents()).toHaveLength(1)
})
