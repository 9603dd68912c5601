import { launch, type Browser, type Extension } from 'puppeteer-core'
import { killAfterDeath } from './after-death'
import { waitUntil } from './wait-until'

/** How Chromium is to be started. */
export type ChromiumOptions = {
  /** A built Chrome extension: a folder with manifest.json. */
  extensionDir: string
  /** Language of the browser and of `browser.i18n`; French unless told. */
  lang?: string
  /** Further switches of Chromium. */
  args?: string[]
}

/** A running Chromium, its one extension, and how to end it: politely, or `abruptly` by SIGKILL. */
export type Chromium = { browser: Browser; extension: Extension; end(abruptly: boolean): Promise<void> }

const switches = [
  // Chromium's sandbox refuses to run as root, and tests run as root in containers.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Debian's Chromium headless on the profile `userDataDir`. Throws when the extension does not load.
 */
export async function startChromium(options: ChromiumOptions, userDataDir: string): Promise<Chromium> {
  const { extensionDir, lang = 'fr', args = [] } = options
  const browser = await launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [extensionDir],
    userDataDir,
    // Chromium takes its language from LANGUAGE before it looks at the switch.
    env: { ...process.env, LANGUAGE: lang },
    args: [...switches, `--lang=${lang}`, ...args],
    defaultViewport: { width: 1280, height: 900 },
  })
  const end = ending(browser)
  try {
    const find = async () => [...(await browser.extensions()).values()].find((one) => one.enabled)
    return { browser, extension: await waitUntil('Extension', find), end }
  } catch (error) {
    await end(true)
    throw error
  }
}

function ending(browser: Browser): Chromium['end'] {
  const child = browser.process()
  if (!child?.pid) throw new Error('Chromium has no process')
  const forget = killAfterDeath(child.pid)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return async (abruptly) => {
    if (abruptly) child.kill('SIGKILL')
    else await browser.close()
    await gone
    forget()
  }
}
