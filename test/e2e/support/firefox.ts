import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { killAfterDeath } from './after-death'

/** Debian's Firefox with one extension installed for this session. */
export type FirefoxWithExtension = {
  browser: Browser
  extensionId: string
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** Host of the extension's own addresses; Firefox would draw another for each profile. */
const host = '8f2b6c1e-5a0d-4c3f-9e7a-1d2c3b4a5f60'

/**
 * Starts Firefox ESR headless, in French, and installs the unpacked extension of `extensionDir` by
 * WebDriver BiDi. A temporary install grants the host permissions of the manifest. Throws with Firefox's
 * words when it refuses the extension.
 */
export async function launchFirefox(extensionDir: string): Promise<FirefoxWithExtension> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    // Without it WebDriver refuses to open pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'fr',
      'intl.accept_languages': 'fr',
      'extensions.webextensions.uuids': JSON.stringify({ [declaredId(extensionDir)]: host }),
    },
  })
  const pid = browser.process()?.pid
  const forget = pid === undefined ? () => {} : killAfterDeath(pid)
  const close = async () => {
    await browser.close()
    forget()
  }
  try {
    const extensionId = await browser.installExtension(extensionDir)
    return { browser, extensionId, openExtensionPage: (path) => openPage(browser, path), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  // The page moves to the extension's process, and its end of loading is never told.
  void page.goto(`moz-extension://${host}/${path}`).catch(() => undefined)
  await page.waitForSelector('main')
  return page
}

function declaredId(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  )
  return manifest.browser_specific_settings?.gecko?.id ?? ''
}
