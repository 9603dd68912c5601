import { browser } from 'wxt/browser'
import type { OfferedCapturable } from '../capture/capturable'
import { openedPdf } from '../capture/sources/pdf-tab/pdf-tab-source'
import { sendToFrame } from '../messages/send-message'
import { siteOf } from './site-of'
import { whyRestricted, type RestrictedReason } from './why-restricted'

/** What the active tab offers, or why it offers nothing. */
export interface TabReading {
  tabId: number | null
  url: string | null
  site: string | null
  offers: OfferedCapturable[]
  restricted: RestrictedReason | null
}

interface Tab {
  id?: number
  url?: string
  title?: string
}

export const nothingRead: TabReading = {
  tabId: null,
  url: null,
  site: null,
  offers: [],
  restricted: 'not-activated',
}

/** Puts our script into the tab's frames and asks each what can be saved. Never rejects. */
export async function readTab(tab: Tab | undefined): Promise<TabReading> {
  const restricted = whyRestricted(tab?.url)
  const reading = {
    ...nothingRead,
    tabId: tab?.id ?? null,
    url: tab?.url ?? null,
    site: siteOf(tab?.url),
    restricted,
  }
  if (restricted || tab?.id === undefined) return reading
  const { id: tabId } = tab
  const frameIds = await injectAgent(tabId)
  if (frameIds.length === 0) return readUninjectable(tab, reading)
  const lists = await Promise.all(frameIds.map((frameId) => listFrame(tabId, frameId)))
  return { ...reading, offers: lists.flat() }
}

/** The frames that now run our script: none where the browser keeps us out. */
async function injectAgent(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true }
  const results = await browser.scripting.executeScript({ target, files: ['/in-page.js'] }).catch(() => [])
  return results.map(({ frameId }) => frameId)
}

async function listFrame(tabId: number, frameId: number): Promise<OfferedCapturable[]> {
  const capturables = await sendToFrame({ tabId, frameId }, 'page.list', null).catch(() => [])
  return capturables.map((capturable) => ({ ...capturable, frameId }))
}

/**
 * Firefox shows a PDF in a page of its own that no script may enter: the address is fetched again instead.
 */
function readUninjectable(tab: Tab, reading: TabReading): TabReading {
  const { url = '', title = '' } = tab
  if (!/\.pdf(?:$|[?#])/i.test(url) && !/\.pdf$/i.test(title)) return { ...reading, restricted: 'unreadable' }
  return { ...reading, offers: [{ ...openedPdf(url, title, { at: 'extension', url }), frameId: 0 }] }
}
