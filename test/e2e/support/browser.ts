import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, WebWorker } from 'puppeteer-core'
import { startChromium, type Chromium, type ChromiumOptions } from './start-chromium'
import { temporaryFolder } from './temporary-folder'
import { waitUntil } from './wait-until'

/**
 * Starts Debian's Chromium with one extension; without `userDataDir` on a new profile that `close()`
 * removes.
 */
export async function launchBrowser(
  options: ChromiumOptions & { userDataDir?: string },
): Promise<ExtensionBrowser> {
  const profile = options.userDataDir ? undefined : temporaryFolder('chromium')
  const start = () => startChromium(options, options.userDataDir ?? profile?.path ?? '')
  return new ExtensionBrowser(await start(), start, panelPath(options.extensionDir), () => profile?.remove())
}

/** Debian's Chromium with one extension in it, driven through a pipe. Made by `launchBrowser`. */
export class ExtensionBrowser {
  constructor(
    private chromium: Chromium,
    private readonly start: () => Promise<Chromium>,
    private readonly panel: string,
    private readonly removeProfile: () => void,
  ) {}

  /** The running browser: another object after `restart()`. */
  get browser(): Browser {
    return this.chromium.browser
  }

  get extensionId(): string {
    return this.chromium.extension.id
  }

  /** The extension's service worker, once it runs. */
  worker(): Promise<WebWorker> {
    return waitUntil('Service worker', async () => (await this.chromium.extension.workers())[0])
  }

  /**
   * Presses the extension's button over `page`, as the user does (this grants activeTab), and returns its
   * side panel.
   */
  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront()
    await this.chromium.extension.triggerAction(page)
    return waitUntil('Side panel', () => this.findPanel())
  }

  /** Opens a page of the extension in a tab. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(this.urlOf(path))
    return page
  }

  /**
   * Tells the worker, which must be running, an event that no driver can cause (context menu, shortcut):
   * `dispatch('contextMenus.onClicked', info, tab)`.
   */
  async dispatch(event: string, ...values: unknown[]): Promise<void> {
    const worker = await this.worker()
    await worker.evaluate(`chrome.${event}.dispatch(...${JSON.stringify(values)})`)
  }

  /** Ends the service worker as the browser does to an idle one; the next event starts a new one. */
  async killWorker(): Promise<void> {
    for (const worker of await this.chromium.extension.workers()) await worker.close()
    await waitUntil('End of the worker', async () => (await this.chromium.extension.workers()).length === 0)
  }

  /** Closes the browser, or kills it with `abruptly`, and starts it again on the same profile. */
  async restart({ abruptly = false } = {}): Promise<void> {
    await this.chromium.end(abruptly)
    this.chromium = await this.start()
  }

  async close(): Promise<void> {
    await this.chromium.end(false)
    this.removeProfile()
  }

  private urlOf(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`
  }

  // The same page may be open in a tab too; only a panel has no current tab.
  private async findPanel(): Promise<Page | undefined> {
    const url = this.urlOf(this.panel)
    for (const target of this.browser.targets()) {
      if (target.url().split(/[?#]/)[0] !== url) continue
      const page = await target.asPage()
      if (await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab === undefined)')) return page
    }
    return undefined
  }
}

function panelPath(extensionDir: string): string {
  const manifest: { side_panel?: { default_path?: string } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  )
  return manifest.side_panel?.default_path ?? 'sidepanel.html'
}
