import { basename } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
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

/** Chooses this entry of the menu that is open. */
export async function chooseEntry(page: Page, words: string): Promise<void> {
  const entry = await page.waitForSelector(`[role^="menuitem"]::-p-text(${words})`, { visible: true })
  await entry?.click()
}

/** Signs the panel in through the server's connect page, in the window that the browser opens for it. */
export async function signPanelIn(browser: ExtensionBrowser, panel: Page, email: string): Promise<void> {
  const known = new Set(browser.browser.targets())
  await pressWords(panel, 'Se connecter')
  const target = await waitUntil('The connect page', () =>
    browser.browser.targets().find((each) => !known.has(each) && each.url().includes('/connect')),
  )
  const connect = await target.asPage()
  // Whoever is signed in to the dashboard already is only asked for consent.
  const shown = await connect.waitForSelector('input[type="password"], ::-p-aria([name="Autoriser"][role="button"])')
  if (await shown?.evaluate((element) => element instanceof HTMLInputElement)) {
    await connect.locator('input[type="email"]').fill(email)
    await connect.locator('input[type="password"]').fill('liasse-demo-2026')
    await pressWords(connect, 'Se connecter')
  }
  await pressWords(connect, 'Autoriser')
  await panel.waitForSelector(by('choose-client'), { timeout: 30_000 })
}

/** Chooses a client by name in the panel. */
export async function chooseClient(panel: Page, name: string): Promise<void> {
  await press(panel, 'choose-client')
  await panel.locator(`${by('client-list')} ::-p-text(${name})`).click()
}

/** What the panel offers to save here, once it has `count` lines. */
export function offered(panel: Page, count: number): Promise<string[]> {
  return waitUntil(`${count} things to save`, async () => {
    const found = await texts(panel, 'save-item')
    return found.length >= count ? found : undefined
  })
}

/** Leaves only the lines that hold one of these words ticked. */
export async function tickOnly(panel: Page, ...words: string[]): Promise<void> {
  for (const line of await panel.$$(by('save-item'))) {
    const box = await line.$('input[type="checkbox"]')
    const text = await line.evaluate((element) => element.textContent ?? '')
    const wanted = words.some((word) => text.includes(word))
    if (box && (await box.evaluate((input) => input.checked)) !== wanted) await box.click()
  }
}

/** Gives the panel a file of the computer, and waits until its line is there. */
export async function chooseFile(panel: Page, path: string): Promise<void> {
  const input = (await panel.waitForSelector(by('file-input'))) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(path)
  await panel.waitForSelector(`${by('save-item')} ::-p-text(${basename(path)})`)
}

/** The lines of the queue, as shown. */
export const queueRows = (panel: Page) => texts(panel, 'queue-row')

/** Opens the details of the first document whose line holds these words; the line keeps the keyboard. */
export async function openRow(panel: Page, words: string): Promise<void> {
  const row = await panel.waitForSelector(`${by('review-row')} .review-row__open ::-p-text(${words})`)
  // The list of uploads lies over the end of the page.
  await row?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await row?.click()
  await panel.waitForSelector('.review-detail')
}
