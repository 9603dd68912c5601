import { browser } from 'wxt/browser'
import { z } from 'zod'

const place = z.object({ spaceId: z.string(), folderId: z.string().nullable() })
export type RememberedDestination = z.infer<typeof place>
const stored = z.record(z.string(), place)

const key = 'destinations'
/** The last destination of any site, offered where a site has none of its own. */
const anywhere = '*'
const mostSites = 300

async function readAll() {
  const { [key]: value } = await browser.storage.local.get(key)
  return stored.safeParse(value).data ?? {}
}

export async function recallDestination(site: string | null): Promise<RememberedDestination | null> {
  const all = await readAll()
  return all[site ?? anywhere] ?? all[anywhere] ?? null
}

/** Remembers the pair for the site; the sites used longest ago are forgotten first. */
export async function rememberDestination(site: string | null, destination: RememberedDestination) {
  const { [site ?? anywhere]: _previous, [anywhere]: _last, ...others } = await readAll()
  const kept = Object.entries(others).slice(-mostSites)
  const named = site ? { [site]: destination } : {}
  await browser.storage.local.set({
    [key]: { ...Object.fromEntries(kept), ...named, [anywhere]: destination },
  })
}
