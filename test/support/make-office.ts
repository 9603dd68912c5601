import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A zip of these files, in this order. */
export const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** Relations of a part: id, type, target. */
export const relationsOf = (...list: [string, string, string][]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const rootOf = (main: string) => ({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  '_rels/.rels': relationsOf(['rId1', 'officeDocument', main]),
})

export const wordPart = (name: string, content: string) =>
  `${head}<w:${name} xmlns:w="${word}" xmlns:r="${relationships}">${content}</w:${name}>`

export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A Word document with this body and other parts beside it, each with the type of its relation. */
export function docxOf(body: string, parts: Record<string, { type: string; xml: string }> = {}): Uint8Array {
  const others = Object.entries(parts)
  return zipOf({
    ...rootOf('word/document.xml'),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationsOf(
      ...others.map(([name, { type }], at): [string, string, string] => [`rId${at + 1}`, type, name]),
    ),
    ...Object.fromEntries(others.map(([name, { xml }]) => [`word/${name}`, xml])),
  })
}

export interface SheetXml {
  name: string
  xml: string
  state?: string
}

/** A workbook of these sheets; `xml` holds what stands inside `worksheet`. */
export function xlsxOf(sheets: SheetXml[], parts: { strings?: string; styles?: string; properties?: string } = {}): Uint8Array {
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const list = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`)
  const relations = sheets.map((_, at): [string, string, string] => [`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`])
  return zipOf({
    ...rootOf('xl/workbook.xml'),
    'xl/workbook.xml': `${head}<workbook ${space} xmlns:r="${relationships}">${parts.properties ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(...relations, ['s', 'sharedStrings', 'sharedStrings.xml'], ['t', 'styles', '/xl/styles.xml']),
    'xl/sharedStrings.xml': `<sst ${space}>${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${space}>${parts.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${head}<worksheet ${space}>${xml}</worksheet>`])),
  })
}

/** A presentation of these slides; `shapes` is what stands in the tree, `notes` likewise. */
export function pptxOf(slides: { shapes: string; notes?: string; show?: string }[]): Uint8Array {
  const space = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationships}"`
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="r${at}"/>`)
  const files: Record<string, string> = {
    ...rootOf('ppt/presentation.xml'),
    'ppt/presentation.xml': `${head}<p:presentation ${space}><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationsOf(...slides.map((_, at): [string, string, string] => [`r${at}`, 'slide', `slides/slide${at + 1}.xml`])),
  }
  for (const [at, { shapes, notes, show }] of slides.entries()) {
    const tree = (content: string) => `<p:cSld><p:spTree>${content}</p:spTree></p:cSld>`
    files[`ppt/slides/slide${at + 1}.xml`] = `${head}<p:sld ${space}${show ? ` show="${show}"` : ''}>${tree(shapes)}</p:sld>`
    if (notes === undefined) continue
    files[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relationsOf(['n', 'notesSlide', `../notesSlides/notesSlide${at + 1}.xml`])
    files[`ppt/notesSlides/notesSlide${at + 1}.xml`] = `${head}<p:notes ${space}>${tree(notes)}</p:notes>`
  }
  return zipOf(files)
}

/** A text box of a slide, placed in EMU. */
export const shape = (text: string, left = 0, more = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:nvPr>${more}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left}" y="0"/><a:ext cx="900000" cy="500000"/></a:xfrm></p:spPr>` +
  `<p:txBody>${text.split('\n').map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`

/** An OpenDocument file: `kind` is `text`, `spreadsheet` or `presentation`; `styles` are automatic ones. */
export function odfOf(kind: string, body: string, styles = '', master = ''): Uint8Array {
  const names = ['office', 'text', 'table', 'style', 'draw', 'fo', 'xlink', 'presentation', 'svg']
  const space = names.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `${head}<office:document-content ${space}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `${head}<office:document-styles ${space}><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `${head}<manifest/>`,
  })
}
