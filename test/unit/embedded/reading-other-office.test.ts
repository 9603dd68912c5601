import { describe, expect, it } from 'vitest'
import { odfOf, pptxOf, shape } from '../../support/make-office'
import { readFlowing } from '../../support/read-flowing'

const bytesOf = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))

describe('presentations', () => {
  it('reads a slide as a page in the order of its shapes, tables and notes after', () => {
    const table = '<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Loyer</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>1 200 €</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>'
    const bytes = pptxOf([
      { shapes: shape('Budget 2027\nAgence') + `<p:grpSp>${shape('groupe')}</p:grpSp>` + table + shape('12', 0, '<p:ph type="sldNum"/>'), notes: shape('À dire') },
      { shapes: shape('Fin') },
    ])
    expect(readFlowing(bytes)).toEqual({ pages: ['Budget 2027\nAgence\n\ngroupe\n\nLoyer\t1 200 €\n\nÀ dire', 'Fin'], hidden: [], format: 'pptx' })
  })

  it('keeps apart what lies off the slide and slides left out of the show', () => {
    const { pages, hidden } = readFlowing(pptxOf([{ shapes: shape('vu') + shape('dehors', 20_000_000) }, { shapes: shape('masquée'), show: '0' }]))
    expect(pages).toEqual(['vu', ''])
    expect(hidden).toEqual(['dehors', 'masquée'])
  })

  it('reads those of OpenDocument', () => {
    const page = (text: string) => `<draw:page draw:name="p"><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame></draw:page>`
    expect(readFlowing(odfOf('presentation', page('Un') + page('Deux')))).toEqual({ pages: ['Un', 'Deux'], hidden: [], format: 'odp' })
  })
})

describe('OpenDocument texts', () => {
  it('reads paragraphs, lists, tables, spaces, notes and page breaks; leaves deletions out', () => {
    const styles = '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>'
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>supprimé</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:h>Bail</text:h><text:p>Loyer<text:tab/>1<text:s text:c="2"/>200 €\n   TTC<text:line-break/>par mois<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Hors charges</text:p></text:note-body></text:note></text:p>' +
      '<text:list><text:list-item><text:p>clés</text:p></text:list-item><text:list-item><text:p>badge</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>Eau</text:p></table:table-cell><table:table-cell><text:p>30 €</text:p></table:table-cell></table:table-row></table:table>' +
      '<text:p text:style-name="P1">Page deux</text:p>'
    const master = '<style:master-page><style:header><text:p>SCI Alpha</text:p></style:header></style:master-page>'
    expect(readFlowing(odfOf('text', body, styles, master))).toEqual({
      pages: ['SCI Alpha\n\nBail\n\nLoyer\t1  200 € TTC\npar mois[1]\n- clés\n- badge\n\nEau\t30 €\n\n[1] Hors charges', 'Page deux'],
      hidden: [],
      format: 'odt',
    })
  })

  it('keeps hidden text apart', () => {
    const styles = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="T2"><style:text-properties fo:color="#ffffff"/></style:style>'
    const { pages, hidden } = readFlowing(odfOf('text', '<text:p>vu<text:span text:style-name="T1">caché</text:span><text:span text:style-name="T2"> blanc</text:span></text:p>', styles))
    expect([pages, hidden]).toEqual([['vu'], ['caché blanc']])
  })
})

describe('RTF', () => {
  it('reads letters of its charset and of Unicode, tables and hidden text, and no pictures or tables of fonts', () => {
    const rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\pard Ch\\'e8re cliente,\\par Total\\cell 12 \\u8364?\\cell\\row{\\v secret}{\\pict\\bin3 }}}}fin\\page Deux}"
    expect(readFlowing(bytesOf(rtf), 'rtf')).toEqual({ pages: ['Chère cliente,\nTotal\t12 €\nfin', 'Deux'], hidden: ['secret'], format: undefined })
  })

  it('survives broken and endless groups', () => {
    expect(readFlowing(bytesOf(`{\\rtf1 avant${'{'.repeat(100_000)}`), 'rtf').pages).toEqual(['avant'])
    expect(readFlowing(bytesOf('{\\rtf1 un}}}} deux \\'), 'rtf').pages[0]).toContain('un')
  })
})

describe('tables of text', () => {
  it.each([
    ['semicolons', 'Date;Montant\n01/12/2026;1 200,50\n', 'Date\tMontant\n01/12/2026\t1 200,50'],
    ['commas and quotes', 'a,"b, c"\n1,"il dit ""oui"""\n', 'a\tb, c\n1\til dit "oui"'],
    ['tabs', 'a\tb\n1\t2\n', 'a\tb\n1\t2'],
    ['line ends in a cell', '"a\nb";c\n', 'a b\tc'],
    ['a line that names the delimiter', 'sep=|\na|b\n', 'a\tb'],
    ['formulas, as text', 'x;=1+1\ny;@SUM(1)\n', 'x\t=1+1\ny\t@SUM(1)'],
    ['a quote never closed', 'a;"b\nc;d\n', 'a\t"b\nc\td'],
  ])('reads %s', (_, csv, expected) => {
    expect(readFlowing(new TextEncoder().encode(csv), 'csv').pages).toEqual([expected])
  })
})

describe('HTML files', () => {
  it('reads the charset the page declares, and neither scripts nor titles', () => {
    const page = "<!doctype html><meta charset='iso-8859-2'><title>x</title><script>alert(1)</script><p>Łódź"
    const bytes = bytesOf(page.replace('Łódź', '\xa3\xf3d\xbc'))
    expect(readFlowing(bytes, 'html').pages).toEqual(['Łódź'])
  })
})
