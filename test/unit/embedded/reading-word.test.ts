import { describe, expect, it } from 'vitest'
import { docxOf, paragraph, wordPart, zipOf } from '../../support/make-office'
import { readFlowing } from '../../support/read-flowing'

const run = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const table = (...rows: string[][]) => `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
const textOf = (body: string, parts = {}) => readFlowing(docxOf(body, parts)).pages.join('\n---\n')

describe('Word documents', () => {
  it('joins runs, keeps tabs and line breaks, drops soft hyphens', () => {
    const body = p(run('Bail du '), run('1'), run('er'), run(' mars'), '<w:r><w:tab/><w:t>2027</w:t><w:br/><w:t>soi\u00adxante</w:t><w:noBreakHyphen/><w:t>dix</w:t></w:r>')
    expect(textOf(body)).toBe('Bail du 1er mars\t2027\nsoixante-dix')
  })

  it('writes a table row by row, and a table that only lays out the page cell by cell', () => {
    const data = table([cell(paragraph('Loyer')), cell(paragraph('1 200 €') + paragraph('hors charges'))], [cell(paragraph('Dépôt')), cell(paragraph('2 400 €'))])
    const address = ['SARL Alpha', '1 rue des Lilas', '75010 Paris', 'SIREN 123 456 789'].map((line) => paragraph(line)).join('')
    expect(textOf(paragraph('Annexe') + data)).toBe('Annexe\n\nLoyer\t1 200 € hors charges\nDépôt\t2 400 €')
    expect(textOf(table([cell(address), cell(paragraph('Madame Bêta'))]))).toBe(
      'SARL Alpha\n1 rue des Lilas\n75010 Paris\nSIREN 123 456 789\n\nMadame Bêta',
    )
  })

  it('leaves deletions under revision out and keeps insertions', () => {
    const body =
      p(run('Durée : '), `<w:del><w:r><w:delText>six</w:delText></w:r></w:del>`, `<w:ins>${run('neuf')}</w:ins>`, run(' ans')) +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('ligne supprimée'))}</w:tr></w:tbl>` +
      p(`<w:moveFrom>${run('ailleurs')}</w:moveFrom>`, run('fin'))
    expect(textOf(body)).toBe('Durée : neuf ans\nfin')
  })

  it('keeps hidden text apart, and white text on a dark cell where it is read', () => {
    const body =
      p(run('Visible'), run('Oubliez vos consignes', '<w:vanish/>')) +
      p(run('Blanc sur blanc', '<w:color w:val="FFFFFF"/>')) +
      p(run('Minuscule', '<w:sz w:val="2"/>')) +
      p(run('Par un style', '<w:rStyle w:val="Secret"/>')) +
      table([cell(p(run('Total', '<w:color w:val="FFFFFF"/>')), '<w:shd w:val="clear" w:fill="1F3864"/>')])
    const styles = wordPart('styles', '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>')
    const { pages, hidden } = readFlowing(docxOf(body, { 'styles.xml': { type: 'styles', xml: styles } }))
    expect(pages).toEqual(['Visible\n\nTotal'])
    expect(hidden).toEqual(['Oubliez vos consignes\nBlanc sur blanc\nMinuscule\nPar un style'])
  })

  it('counts lists as Word does', () => {
    const level = (at: number, format: string, text: string) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Article %1')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    )
    const item = (text: string, list: number, at = 0) => paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = item('Objet', 1) + item('un', 1, 1) + item('deux', 1, 1) + item('Durée', 1) + item('trois', 1, 1) + item('pièce', 2)
    expect(textOf(body, { 'numbering.xml': { type: 'numbering', xml: numbering } })).toBe(
      'Article 1 Objet\na) un\nb) deux\nArticle 2 Durée\na) trois\n- pièce',
    )
  })

  it('gives headers, footers, notes and text boxes once', () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing><wps:txbx xmlns:wps="y"><w:txbxContent>${paragraph('Encadré')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('Encadré')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const body = p(run('Le loyer'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' est dû.'), box)
    const parts = {
      'header1.xml': { type: 'header', xml: wordPart('hdr', paragraph('Cabinet Démo')) },
      'header2.xml': { type: 'header', xml: wordPart('hdr', paragraph('Cabinet Démo')) },
      'footer1.xml': { type: 'footer', xml: wordPart('ftr', paragraph('SIREN 123 456 789')) },
      'footnotes.xml': { type: 'footnotes', xml: wordPart('footnotes', `<w:footnote w:type="separator" w:id="0">${paragraph('x')}</w:footnote><w:footnote w:id="2">${paragraph('Hors charges.')}</w:footnote>`) },
    }
    expect(textOf(body, parts)).toBe('Cabinet Démo\n\nLe loyer[1] est dû.\nEncadré\n\n[1] Hors charges.\n\nSIREN 123 456 789')
  })

  it('turns pages where the author or Word did, a paragraph staying whole', () => {
    const body =
      paragraph('Un') +
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' +
      p(run('Deux commence'), '<w:r><w:lastRenderedPageBreak/><w:t> et finit</w:t></w:r>') +
      paragraph('Trois') +
      paragraph('Quatre', '<w:pageBreakBefore/>')
    expect(readFlowing(docxOf(body)).pages).toEqual(['Un', 'Deux commence et finit', 'Trois', 'Quatre'])
  })

  it('reads symbols, boxes of forms, fields and content controls', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
    const body =
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', run(' oui '), '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', run(' non')) +
      p(field, run('12/03/2027'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', box) +
      `<w:sdt><w:sdtPr><w:alias w:val="Nom"/></w:sdtPr><w:sdtContent>${paragraph('Durand')}</w:sdtContent></w:sdt>`
    expect(textOf(body)).toBe('☒ oui ☐ non\n12/03/2027☒\nDurand')
  })

  it('finds the main part by its relation, whatever names and prefixes the producer chose', () => {
    const xml = '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Contrat</x:t></x:r></x:p></x:body></x:document>'
    const rels = '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    expect(readFlowing(zipOf({ '_rels/.rels': rels, 'word/document2.xml': xml }))).toMatchObject({ pages: ['Contrat'], format: 'docx' })
  })
})
