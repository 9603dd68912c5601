import type { Warning } from '../../../../shared/schemas/document'
import type { Reading } from './read-document'

const sentences = {
  fr: {
    hidden: 'Ce document contient du texte caché (blanc, minuscule ou hors page)\u00a0: il n’a pas été pris en compte.',
    failed: (pages: string) => `Pages qui n’ont pas pu être lues\u00a0: ${pages}.`,
    tooLong: (pages: number) => `Document très long\u00a0: les ${pages} dernières pages n’ont pas été lues.`,
    poor: 'La numérisation est de mauvaise qualité\u00a0: vérifiez ce qui a été lu.',
    enclosed: (names: string) => `Ce PDF contient des fichiers joints\u00a0: ${names}.`,
    invoice: 'facture électronique Factur-X',
  },
  en: {
    hidden: 'This document holds hidden text (white, tiny or off the page): it was left out.',
    failed: (pages: string) => `Pages that could not be read: ${pages}.`,
    tooLong: (pages: number) => `Very long document: the last ${pages} pages were not read.`,
    poor: 'The scan is of poor quality: check what was read.',
    enclosed: (names: string) => `This PDF holds other files: ${names}.`,
    invoice: 'Factur-X electronic invoice',
  },
}

/** Names that the Factur-X and ZUGFeRD standards fix for the invoice as data; `xrechnung.xml` is the German profile. */
const invoiceData = /^(?:factur-x|zugferd-invoice|xrechnung|order-x)\.xml$/i

/** What the reader of a document should know about how it was read. */
export function readingWarnings(reading: Reading, language: 'fr' | 'en'): Warning[] {
  const say = sentences[language]
  const scanned = reading.pages.filter((page) => page.by === 'ocr' && page.text.length > 40)
  const poor = scanned.length > 0 && scanned.reduce((sum, page) => sum + page.confidence, 0) / scanned.length < 0.7
  const enclosed = reading.enclosed.map((name) => (invoiceData.test(name) ? `${name} (${say.invoice})` : name))
  return [
    ...(reading.hiddenText.length > 0 ? [{ code: 'hidden-text', message: say.hidden }] : []),
    ...(reading.failedPages.length > 0 ? [{ code: 'pages-failed', message: say.failed(reading.failedPages.join(', ')) }] : []),
    ...(reading.unreadPages > 0 ? [{ code: 'too-long', message: say.tooLong(reading.unreadPages) }] : []),
    ...(poor ? [{ code: 'poor-scan', message: say.poor }] : []),
    ...(enclosed.length > 0 ? [{ code: 'enclosed-files', message: say.enclosed(enclosed.join(', ')) }] : []),
  ]
}
