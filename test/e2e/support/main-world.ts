import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { type ExtensionBrowser, launchBrowser } from './browser'
import { buildTestExtension, testPort } from './extension-build'
import { type FlakyProxy, startFlakyProxy } from './flaky-proxy'
import { freePort } from './free-port'
import { type LiasseServer, startLiasse } from './server'
import { temporaryFolder } from './temporary-folder'
import { startWebmail, type Webmail } from './webmail'

const mail = (name: string) => fileURLToPath(new URL(`../../corpora/mail/${name}`, import.meta.url))

// The browser's own window is 800 by 600, in which the side panel would show three lines.
const windowSize = '--window-size=1600,1100'

/** The whole of it: a webmail with three messages, Liasse behind a cable that can be cut, a browser with the extension. */
export interface MainWorld {
  webmail: Webmail
  liasse: LiasseServer
  cable: FlakyProxy
  browser: ExtensionBrowser
  /** Address of Liasse as the browser knows it. */
  url: string
  stop(): Promise<void>
}

export async function startMainWorld(): Promise<MainWorld> {
  const ends: (() => Promise<unknown> | unknown)[] = []
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  try {
    const extensionDir = buildTestExtension('chrome')
    const data = temporaryFolder('liasse')
    ends.push(() => data.remove())
    const webmail = await startWebmail({ messages: ['1-attestation.eml', '2-facture-avenant.eml', '3-sans-piece-jointe.eml'].map(mail) })
    ends.push(webmail.stop)
    const url = `http://127.0.0.1:${testPort}`
    process.env.LIASSE_PUBLIC_URL = url
    const port = await freePort()
    const liasse = await startLiasse({ dataDir: data.path, port })
    ends.push(liasse.stop)
    const cable = await startFlakyProxy(port, testPort)
    ends.push(() => cable.stop())
    const browser = await launchBrowser({ extensionDir, args: [windowSize] })
    ends.push(() => browser.close())
    return { webmail, liasse, cable, browser, url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Signs in to the dashboard in a new tab. */
export async function openDashboard(world: MainWorld, email: string): Promise<Page> {
  const context = await world.browser.browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  await page.goto(world.url)
  await page.locator('input[type="email"]').fill(email)
  await page.locator('input[type="password"]').fill('liasse-demo-2026')
  await page.keyboard.press('Enter')
  await page.waitForSelector('nav')
  return page
}
