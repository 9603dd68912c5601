import { browser } from 'wxt/browser'
import type { OfferedCapturable } from '../capture/capturable'
import { CaptureRefused } from '../capture/capture-refused'
import { readFetchedFile, type FetchedFile } from '../capture/fetched-file'
import { MessageFailed, sendToFrame } from '../messages/send-message'
import { sitePattern } from './site-of'

/** The file is on a site that the user has not opened to the extension yet. */
export class SiteAccessNeeded extends Error {
  constructor(readonly url: string) {
    super(url)
    this.name = 'SiteAccessNeeded'
  }
}

const timeoutMs = 120_000

/** Brings the bytes, within the user's own session on the site. Throws CaptureRefused or SiteAccessNeeded. */
export async function fetchBytes(
  { bytes, frameId }: OfferedCapturable,
  tabId: number | null,
): Promise<FetchedFile> {
  if (bytes.at === 'file') {
    const { file } = bytes
    return {
      status: 200,
      finalUrl: '',
      contentType: file.type || null,
      contentDisposition: null,
      bytes: file,
    }
  }
  if (bytes.at === 'extension' || tabId === null) return fetchFromExtension(bytes.url)
  const { url, cache } = bytes
  try {
    return await sendToFrame({ tabId, frameId }, 'page.fetch', { url, cache })
  } catch (error) {
    if (!(error instanceof MessageFailed)) throw error
    // A redirect to another site stops a page by CORS; the extension may follow it.
    if (/^https?:/.test(url)) return fetchFromExtension(url)
    throw new CaptureRefused('page-closed')
  }
}

async function fetchFromExtension(url: string): Promise<FetchedFile> {
  if (!/^https?:/.test(url)) throw new CaptureRefused('not-reachable')
  try {
    return await readFetchedFile(
      await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(timeoutMs) }),
    )
  } catch {
    const allowed = await browser.permissions.contains({ origins: [sitePattern(url)] })
    if (!allowed) throw new SiteAccessNeeded(url)
    throw new CaptureRefused('not-reachable')
  }
}
