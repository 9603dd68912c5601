import type { Capturable } from '../capturable'

/** A page as a source sees it; `document` is the frame's own. */
export interface PageView {
  url: string
  title: string
  contentType: string
  document: Pick<Document, 'querySelector' | 'querySelectorAll'>
}

/** What was under the pointer when the context menu was used. */
export interface ClickedTarget {
  linkUrl: string | null
  imageUrl: string | null
  pageUrl: string
  pageTitle: string
}

/** What a source may be asked to look at. */
export type Subject =
  | { kind: 'page'; page: PageView }
  | { kind: 'click'; target: ClickedTarget }
  | { kind: 'files'; files: File[] }

/**
 * One way in. `list` returns what it can save of the subject, empty when that is not its business; it never
 * fetches.
 */
export interface CaptureSource {
  readonly id: string
  list(subject: Subject): Capturable[]
}

/** Where the save controls of a page go: appended to these elements. */
export interface ControlPlaces {
  each: { id: string; beside: Element }[]
  all: Element | null
}
