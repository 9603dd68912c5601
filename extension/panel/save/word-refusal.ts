import type { CaptureRefused, RefusalReason } from '../../capture/capture-refused'
import type { PanelTranslate } from '../panel-context'

const words = {
  'web-page-instead-of-pdf': 'refusedWebPagePdf',
  'web-page-instead-of-file': 'refusedWebPage',
  'not-a-pdf': 'refusedNotPdf',
  'not-an-image': 'refusedNotImage',
  empty: 'refusedEmpty',
  'too-large': 'refusedTooLarge',
  'login-needed': 'refusedLogin',
  gone: 'refusedGone',
  'site-error': 'refusedSiteError',
  'not-reachable': 'refusedNotReachable',
  'page-closed': 'refusedPageClosed',
} as const satisfies Record<RefusalReason, string>

export function wordRefusal({ reason, status }: CaptureRefused, t: PanelTranslate) {
  return t(words[reason], { status: status ?? '?' })
}
