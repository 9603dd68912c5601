import { launch, type Browser } from 'puppeteer-core'
import { killAfterDeath } from './after-death'

/** Debian's Firefox with one extension installed for this session. */
export type FirefoxWithExtension = { browser: Browser; extensionId: string; close(): Promise<void> }

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
    extraPrefsFirefox: { 'intl.locale.requested': 'fr', 'intl.accept_languages': 'fr' },
  })
  const pid = browser.process()?.pid
  const forget = pid === undefined ? () => {} : killAfterDeath(pid)
  const close = async () => {
    await browser.close()
    forget()
  }
  try {
    return { browser, extensionId: await browser.installExtension(extensionDir), close }
  } catch (error) {
    await close()
    throw error
  }
}
