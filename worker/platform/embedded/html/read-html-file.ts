import { splitSheets } from '../flow/split-sheets'
import type { FlowPage } from '../flow/flow-page'
import { decodeText } from '../text/decode-text'
import { readHtml } from './read-html'

/** Where a page says its charset, in the first bytes as browsers look for it. */
const declared = /<meta[^>]{1,200}?charset\s*=\s*["']?([\w-]{2,40})/i
const sniffedBytes = 2_048

/** Pages of an HTML file; nothing in it is run or fetched. */
export function readHtmlFile(bytes: Uint8Array): FlowPage[] {
  const charset = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, sniffedBytes)))?.[1]
  const { text, hidden } = readHtml(decodeText(bytes, charset))
  return splitSheets(text, false).map((page, at) => ({ text: page.normalize('NFC'), hidden: at === 0 ? hidden : [] }))
}
