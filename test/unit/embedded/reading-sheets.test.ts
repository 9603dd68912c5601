import { describe, expect, it } from 'vitest'
import { parseFormat } from '../../../worker/platform/embedded/sheet/number-format'
import { writeNumber } from '../../../worker/platform/embedded/sheet/write-number'
import { odfOf, xlsxOf } from '../../support/make-office'
import { readFlowing } from '../../support/read-flowing'

const shown = (value: number, code: string, from1904 = false) => writeNumber(value, parseFormat(164, new Map([[164, code]])), from1904)
const builtIn = (value: number, id: number, from1904 = false) => writeNumber(value, parseFormat(id, new Map()), from1904)
const text = (reference: string, value: string, style = '') => `<c r="${reference}" t="inlineStr"${style}><is><t>${value}</t></is></c>`

describe('numbers of cells', () => {
  it.each([
    [1234.5, '#,##0.00', '1\u00a0234,50'],
    [1234.5, '#,##0.00\\ "€"', '1\u00a0234,50 €'],
    [-1234.5, '#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]', '-1\u00a0234,50 €'],
    [0, '#,##0;-#,##0;"néant"', 'néant'],
    [0.125, '0.0%', '12,5\u00a0%'],
    [1.005, '0.00', '1,01'],
    [2.5, '0.##', '2,5'],
    [612345678, '0#" "##" "##" "##" "##', '06 12 34 56 78'],
    [123456789, '000 000 000', '123 456 789'],
    [75010, '00000', '75010'],
    [1e6, '#,##0,"k€"', '1\u00a0000k€'],
    [4615.5, 'General', '4615,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [5, ';;;', null],
    [0.5, '# ?/?', '0,5'],
  ])('%s as %s is %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected)
  })

  it.each([
    [46262, 'dd/mm/yyyy', '28/08/2026'],
    [46262, 'd mmmm yyyy', '28 août 2026'],
    [46262, '[$-40C]d\\-mmm\\-yy;@', '28-août-26'],
    [46262, 'dddd', 'vendredi'],
    [46262.5, 'dd/mm/yyyy\\ hh:mm', '28/08/2026 12:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [-1, 'dd/mm/yyyy', '-1'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
  ])('the day %s as %s is %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected)
  })

  it('counts days from 1904 where the workbook does, and knows the formats that have only a number', () => {
    expect(builtIn(44800, 14, true)).toBe('28/08/2026')
    expect(builtIn(46262, 14)).toBe('28/08/2026')
    expect(builtIn(3200, 4)).toBe('3\u00a0200,00')
  })
})

describe('Excel workbooks', () => {
  it('reads each sheet as a page: names, texts, values of formulas, truths and errors', () => {
    const rows =
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"/><row r="3"/>` +
      `<row r="4">${text('A4', 'sur\ndeux lignes')}<c r="B4"><f>SUM(1,2)</f><v>3</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="E4" t="str"><f>A1</f><v>calculé</v></c></row>`
    const bytes = xlsxOf([{ name: 'Échéancier', xml: `<sheetData>${rows}</sheetData>` }, { name: 'Vide', xml: '<sheetData/>' }], {
      strings: '<si><t>Date</t></si><si><r><t>Mon</t></r><r><t>tant</t></r><rPh><t>lu</t></rPh></si>',
    })
    expect(readFlowing(bytes)).toEqual({
      pages: ['Échéancier\n\nDate\t\tMontant\n\nsur deux lignes\t3\tVRAI\t#N/A\tcalculé', 'Vide'],
      hidden: [],
      format: 'xlsx',
    })
  })

  it('keeps apart hidden sheets, rows and columns and white cells', () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'vu')}${text('B1', 'colonne')}</row><row r="2" hidden="1">${text('A2', 'ligne')}</row><row r="3">${text('A3', 'blanc', ' s="1"')}${text('C3', 'titre', ' s="2"')}</row></sheetData>`
    const styles =
      '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills>' +
      '<cellXfs><xf/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs>'
    const secret = `<sheetData><row>${text('A1', 'secret')}</row></sheetData>`
    const { pages, hidden } = readFlowing(xlsxOf([{ name: 'A', xml }, { name: 'B', xml: secret, state: 'veryHidden' }], { styles }))
    expect(pages).toEqual(['A\n\nvu\n\t\ttitre', ''])
    expect(hidden).toEqual(['colonne\nligne\nblanc', 'B\nsecret'])
  })

  it('cuts a long sheet into pages and bounds what a reference may claim', () => {
    const rows = Array.from({ length: 600 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c>${text(`XFD${at + 1}`, 'loin')}</row>`)
    const { pages } = readFlowing(xlsxOf([{ name: 'Long', xml: `<sheetData>${rows.join('')}</sheetData>` }]))
    expect(pages.length).toBe(3)
    expect(pages.join('\n')).toContain(`599${'\t'.repeat(13)}loin`)
  })
})

describe('OpenDocument workbooks', () => {
  it('reads cells as they are shown, and repeated ones within reason', () => {
    const cell = (value: string, more = '') => `<table:table-cell ${more}><text:p>${value}</text:p></table:table-cell>`
    const body =
      `<table:table table:name="Loyers"><table:table-row>${cell('Mois')}${cell('12,00 €', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
      `<table:table-row table:number-rows-repeated="1048576"><table:table-cell/></table:table-row><table:table-row table:visibility="collapse">${cell('caché')}</table:table-row></table:table>`
    expect(readFlowing(odfOf('spreadsheet', body))).toEqual({ pages: ['Loyers\n\nMois\t12,00 €\t12,00 €'], hidden: ['caché'], format: 'ods' })
  })
})
