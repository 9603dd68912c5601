import { splitPages } from '../text/split-pages'

/** A sheet that the author ended is only cut where no printed page could hold it. */
const ownSheet = { lines: 200, characters: 15_000 }
/** About what two printed pages hold: cuts part sentences from what they speak of, so they are few. */
const endlessSheet = { lines: 120, characters: 7_000 }

/** Cuts one sheet of flowing text into pages: rarely when the document has page breaks of its own. */
export const splitSheets = (sheet: string, hasOwnBreaks: boolean) =>
  splitPages(sheet, hasOwnBreaks ? ownSheet : endlessSheet).map((page) => page.trim())
