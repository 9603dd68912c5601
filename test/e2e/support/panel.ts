import type { Page } from 'puppeteer-core'
import type { ExtensionBrowser } from './browser'
import { waitUntil } from './wait-until'

const by = (testId: string) => `[data-testid="${testId}"]`

/** Waits for an element by its test id and presses it. */
export async function press(page: Page, testId: string): Promise<void> {
  await page.locator(by(testId)).click()
}

/** The texts of every element with this test id, as shown. */
export function texts(page: Page, testId: string): Promise<string[]> {
  return page.$$eval(by(testId), (elements) => elements.map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
}

/** Presses the button with these words, whatever its place. */
export async function pressWords(page: Page, words: string): Promise<void> {
  await page.locator(`::-p-aria(${words}[role="button"])`).click()
}

/** Signs the panel in through the server's connect page, in the window that the browser opens for it. */
export async function signPanelIn(browser: ExtensionBrowser, panel: Page, email: string): Promise<void> {
  const known = new Set(browser.browser.targets())
  await pressWords(panel, 'Se connecter')
  const target = await waitUntil('The connect page', () =>
    browser.browser.targets().find((each) => !known.has(each) && each.url().includes('/connect')),
  )
  const connect = await target.asPage()
  await connect.locator('input[type="email"]').fill(email)
  await connect.locator('input[type="password"]').fill('liasse-demo-2026')
  await pressWords(connect, 'Se connecter')
  await pressWords(connect, 'Autoriser')
  await panel.waitForSelector(by('choose-client'), { timeout: 30_000 })
}

/** Chooses a client by name in the panel. */
export async function chooseClient(panel: Page, name: string): Promise<void> {
  await press(panel, 'choose-client')
  await panel.locator(`${by('client-list')} ::-p-text(${name})`).click()
}
