import { browser } from 'wxt/browser'
import { z } from 'zod'
import { sitePattern } from './site-of'

const key = 'webmails'
const stored = z.array(z.string())

/** Match patterns of the webmails where the controls always show. */
export async function listWebmails(): Promise<string[]> {
  const { [key]: value } = await browser.storage.local.get(key)
  return stored.safeParse(value).data ?? []
}

/** Asks the browser for the site; must be called from a click. Returns whether the user agreed. */
export async function requestWebmail(url: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [sitePattern(url)] })
  if (granted)
    await browser.storage.local.set({ [key]: [...new Set([...(await listWebmails()), sitePattern(url)])] })
  return granted
}

/** Registers our script on the enabled webmails that the browser still grants; forgets the others. */
export async function registerWebmails() {
  const patterns = await listWebmails()
  const checks = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  )
  const matches = patterns.filter((_, index) => checks[index])
  await browser.storage.local.set({ [key]: matches })
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [key] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [key] })
  if (matches.length === 0) return
  const script = { id: key, matches, js: ['in-page.js'], allFrames: true, runAt: 'document_idle' } as const
  await browser.scripting.registerContentScripts([
    { ...script, js: [...script.js], persistAcrossSessions: true },
  ])
}
