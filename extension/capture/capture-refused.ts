export type RefusalReason =
  | 'web-page-instead-of-pdf'
  | 'web-page-instead-of-file'
  | 'not-a-pdf'
  | 'not-an-image'
  | 'empty'
  | 'too-large'
  | 'login-needed'
  | 'gone'
  | 'site-error'
  | 'not-reachable'
  | 'page-closed'

/** Why nothing was saved; the panel words it. `status` is the site's, when it answered. */
export class CaptureRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly status: number | null = null,
  ) {
    super(reason)
    this.name = 'CaptureRefused'
  }
}
