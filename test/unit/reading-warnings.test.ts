import { expect, it } from 'vitest'
import { readingWarnings } from '../../worker/modules/analysis/steps/reading-warnings'
import type { Reading } from '../../worker/modules/analysis/steps/read-document'

const reading = (more: Partial<Reading>): Reading => ({
  pages: [{ number: 1, text: 'Facture de la société Alpha, montant à payer de 120 €, à régler', by: 'layer', confidence: 1 }],
  hiddenText: [], failedPages: [], unreadPages: 0, enclosed: [], ...more,
})
const told = (more: Partial<Reading>, language: 'fr' | 'en' = 'fr') => readingWarnings(reading(more), language).map(({ message }) => message)

it('a PDF that carries a Factur-X invoice says so, whatever profile named the file', () => {
  expect(told({ enclosed: ['factur-x.xml'] })).toEqual(['Ce PDF contient des fichiers joints\u00a0: factur-x.xml (facture électronique Factur-X).'])
  expect(told({ enclosed: ['ZUGFeRD-invoice.xml', 'plan.dwg'] }, 'en')).toEqual(['This PDF holds other files: ZUGFeRD-invoice.xml (Factur-X electronic invoice), plan.dwg.'])
  expect(told({ enclosed: ['my-factur-x.xml'] })).toEqual(['Ce PDF contient des fichiers joints\u00a0: my-factur-x.xml.'])
})

it('says what was not read, and nothing when all was', () => {
  expect(told({})).toEqual([])
  expect(told({ failedPages: [2, 5], unreadPages: 3 })).toEqual([
    'Pages qui n’ont pas pu être lues\u00a0: 2, 5.',
    'Document très long\u00a0: les 3 dernières pages n’ont pas été lues.',
  ])
})
