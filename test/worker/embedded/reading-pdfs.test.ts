import { describe, expect, it } from 'vitest'
import { createEmbeddedPageReader } from '../../../worker/platform/embedded/embedded-page-reader'
import letterPng from '../../corpora/reading/letter.png'
import { degrees, makePdf, placeScan, rgb, writeLines } from './make-pdf'
import { readAll, wordsOf } from './read-all'

const reader = createEmbeddedPageReader()

describe('text PDFs', () => {
  it('reads words, lines and paragraphs, and the place of every word', async () => {
    const pdf = await makePdf(writeLines(['Contrat de location', 'conclu le 1er mars 2026', '', '', 'Article 1']))
    const { pageCount, pages } = await readAll(reader, pdf, 'pdf')
    expect(pageCount).toBe(1)
    expect(pages[0]?.page).toEqual({
      number: 1,
      text: 'Contrat de location\nconclu le 1er mars 2026\n\nArticle 1',
      by: 'layer',
      confidence: 1,
    })
    expect(pages[0] && wordsOf(pages[0]).join(' ')).toBe('Contrat de location conclu le 1er mars 2026 Article 1')
    const [, , x = 0, y = 0] = pages[0]?.layout.words[0] ?? []
    expect(x).toBeCloseTo(60 / 595, 2)
    expect(y).toBeCloseTo((842 - 790) / 842, 1)
  })

  it('reads two columns of prose one after the other', async () => {
    const column = (name: string) =>
      Array.from({ length: 8 }, (_, index) => `${name} ligne ${index + 1} du texte suivi, assez longue`)
    const pdf = await makePdf((drawing) => {
      writeLines(column('Gauche'))(drawing)
      writeLines(column('Droite'), { x: 320 })(drawing)
    })
    const text = (await readAll(reader, pdf, 'pdf')).pages[0]?.page.text ?? ''
    expect(text.indexOf('Gauche ligne 8')).toBeLessThan(text.indexOf('Droite ligne 1'))
  })

  it('reads a table row by row', async () => {
    const pdf = await makePdf((drawing) => {
      writeLines(['Désignation', 'Farine T65', 'Levain', 'Total à payer'])(drawing)
      writeLines(['Quantité', '12', '3', ''], { x: 300 })(drawing)
      writeLines(['Prix', '24,90', '27,75', '382,05'], { x: 420 })(drawing)
    })
    const text = (await readAll(reader, pdf, 'pdf')).pages[0]?.page.text
    expect(text).toBe(
      'Désignation\tQuantité\tPrix\nFarine T65\t12\t24,90\nLevain\t3\t27,75\nTotal à payer\t382,05',
    )
  })

  it('joins words broken at the end of a line and keeps compounds', async () => {
    const pdf = await makePdf(writeLines(['la rési-', 'liation du contrat de sous-', 'traitance prend effet']))
    const [page] = (await readAll(reader, pdf, 'pdf')).pages
    expect(page?.page.text).toBe('la résiliation du contrat de sous-traitance prend effet')
  })

  it('gives places on the page as shown when the file turns it', async () => {
    const pdf = await makePdf(({ page, font }) => {
      page.setRotation(degrees(90))
      page.drawText('Debout', { x: 300, y: 200, size: 20, font, rotate: degrees(90) })
    })
    const [page] = (await readAll(reader, pdf, 'pdf')).pages
    expect(page?.page.text).toBe('Debout')
    expect(page?.layout).toMatchObject({ width: 842, height: 595, turn: 0 })
    const [, , x = 0, y = 0, width = 0, height = 0] = page?.layout.words[0] ?? []
    expect(x).toBeCloseTo(200 / 842, 1)
    expect(y).toBeCloseTo(285 / 595, 1)
    expect(width * 842).toBeGreaterThan(height * 595)
  })

  it('reads the values of filled form fields', async () => {
    const pdf = await makePdf(({ page, pdf: document }) => {
      const field = document.getForm().createTextField('montant')
      field.setText('4 218 euros')
      field.addToPage(page, { x: 60, y: 700, width: 200, height: 20 })
    })
    expect((await readAll(reader, pdf, 'pdf')).pages[0]?.page.text).toContain('4 218 euros')
  })

  it('goes on from the page it is told', async () => {
    const pdf = await makePdf(writeLines(['une']), writeLines(['deux']), writeLines(['trois']))
    const { pageCount, pages } = await readAll(reader, pdf, 'pdf', 3)
    expect(pageCount).toBe(3)
    expect(pages.map(({ page }) => [page.number, page.text])).toEqual([[3, 'trois']])
  })
})

describe('hidden text', () => {
  it('keeps apart what a person cannot see and keeps what shows', async () => {
    const pdf = await makePdf(({ page, font }) => {
      page.drawText('Facture visible', { x: 60, y: 780, size: 11, font })
      page.drawText('blanc sur blanc', { x: 60, y: 700, size: 11, font, color: rgb(1, 1, 1) })
      page.drawText('minuscule', { x: 60, y: 680, size: 0.5, font })
      page.drawText('dehors', { x: 900, y: 660, size: 11, font })
      page.drawText('recouvert', { x: 60, y: 640, size: 11, font })
      page.drawRectangle({ x: 50, y: 630, width: 200, height: 25, color: rgb(1, 1, 1) })
      page.drawRectangle({ x: 50, y: 590, width: 200, height: 25, color: rgb(0.1, 0.2, 0.5) })
      page.drawText('en-tête clair', { x: 60, y: 598, size: 11, font, color: rgb(1, 1, 1) })
    })
    const [page] = (await readAll(reader, pdf, 'pdf')).pages
    expect(page?.page.text).toBe('Facture visible\n\nen-tête clair')
    for (const secret of ['blanc sur blanc', 'minuscule', 'dehors', 'recouvert']) {
      expect(page?.hiddenText).toContain(secret)
    }
  })
})

describe('scanned PDFs', () => {
  it('reads a scan by OCR with places and confidence', async () => {
    const [page] = (await readAll(reader, await makePdf(placeScan(letterPng)), 'pdf')).pages
    expect(page?.page.by).toBe('ocr')
    expect(page?.page.confidence).toBeGreaterThan(0.85)
    expect(page?.page.text).toContain('31 décembre')
    expect(page?.page.text).toContain('750 000,00 euros')
    expect(page?.layout).toMatchObject({ width: 595, height: 842, turn: 0 })
    const [, , x = 0, y = 0] = page?.layout.words[0] ?? []
    expect(x).toBeCloseTo(70 / 595, 2)
    expect(y).toBeCloseTo((842 - 769) / 842, 2)
  })

  it.each([1, 2, 3] as const)('sets a page upright that was scanned with %i quarter turns', async (quarter) => {
    const [page] = (await readAll(reader, await makePdf(placeScan(letterPng, quarter)), 'pdf')).pages
    expect(page?.page.text).toContain("ATTESTATION D'ASSURANCE")
    expect(page?.layout).toMatchObject({ width: 595, height: 842, turn: (4 - quarter) % 4 })
  })

  it('decides page by page in a mixed file and reads a blank page as nothing', async () => {
    const pdf = await makePdf(writeLines(['Première page numérique']), placeScan(letterPng), () => undefined)
    const { pages } = await readAll(reader, pdf, 'pdf')
    expect(pages.map(({ page }) => page.by)).toEqual(['layer', 'ocr', 'layer'])
    expect(pages[2]?.page.text).toBe('')
  })

  it('reads a scan that carries a small digital stamp', async () => {
    const pdf = await makePdf(async (drawing) => {
      await placeScan(letterPng)(drawing)
      writeLines(['Reçu le 14/01/2026'], { x: 400, y: 820, size: 9 })(drawing)
    })
    const [page] = (await readAll(reader, pdf, 'pdf')).pages
    expect(page?.page.by).toBe('ocr')
    expect(page?.page.text).toContain('responsabilité civile')
    expect(page?.page.text).toContain('14/01/2026')
  })
})
