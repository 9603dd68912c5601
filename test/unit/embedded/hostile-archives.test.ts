import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compoundOf } from '../../support/make-msg'
import { docxOf, odfOf, paragraph, wordPart, xlsxOf, zipOf } from '../../support/make-office'
import { readFlowing } from '../../support/read-flowing'

const refusal = (bytes: Uint8Array) => {
  try {
    readFlowing(bytes)
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error)
  }
  return 'read'
}
const sound = docxOf(paragraph('Un texte assez long pour être lu. '.repeat(40)))

/** Changes the size that the directory declares for a part. */
function declare(bytes: Uint8Array, name: string, unpackedBytes: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const wanted = strToU8(name)
  for (let at = 0; at + 46 < copy.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && wanted.every((byte, index) => copy[at + 46 + index] === byte)
    if (isEntry) view.setUint32(at + 24, unpackedBytes, true)
  }
  return copy
}

describe('hostile archives', () => {
  it('refuses a bomb by what its directory declares, and by what it unpacks to when the directory lies', () => {
    const bomb = docxOf('<w:p/>'.repeat(4_000_000))
    expect(refusal(bomb)).toBe('too-large')
    const started = performance.now()
    expect(refusal(declare(bomb, 'word/document.xml', 1_000))).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('refuses too many entries, a paragraph without end and XML nested too deep', () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at): [string, Uint8Array] => [`f${at}`, new Uint8Array(0)]))
    expect(refusal(zipSync(many))).toBe('too-large')
    const noise = Array.from({ length: 210_000 }, (_, at) => `<w:r><w:t>${at}</w:t></w:r>`).join('')
    expect(refusal(docxOf(`<w:p>${noise}</w:p>`))).toBe('too-large')
    expect(refusal(docxOf('<w:p>'.repeat(5_000)))).toBe('too-large')
  })

  it('says damaged at whatever byte a document is cut', () => {
    for (let length = 4; length < sound.length - 1; length += 7) expect(refusal(sound.subarray(0, length))).toBe('damaged')
  })

  it('ends with text or a reason at whatever byte is wrong', () => {
    const reasons = new Set<string>()
    for (let at = 0; at < sound.length; at += 3) {
      const copy = sound.slice()
      copy[at] = (copy[at] ?? 0) ^ 0x55
      reasons.add(refusal(copy))
    }
    expect([...reasons].filter((reason) => !/^(?:read|damaged|too-large|encrypted|unsupported|archive|empty)$/.test(reason))).toEqual([])
  })

  it('expands no entity and takes no path of an archive for one', () => {
    const declared = '<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const xml = wordPart('document', `<w:body>${paragraph('Bail &b;&x; &amp; annexe')}</w:body>`).replace('?>', `?>${declared}`)
    const { pages } = readFlowing(zipOf({ 'word/document.xml': xml, '../../../etc/passwd': 'x', '/absolu': 'y' }))
    expect(pages).toEqual(['Bail &b;&x; & annexe'])
  })

  it('says archive for a zip that is no document, and old-format for a binary workbook', () => {
    expect(refusal(zipOf({ 'lisez-moi.txt': 'x' }))).toBe('archive')
    expect(refusal(zipOf({ '[Content_Types].xml': '<Types/>', 'autre/part.xml': '<x/>' }))).toBe('archive')
    const rels = '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    expect(refusal(zipOf({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' }))).toBe('old-format')
  })

  it('says encrypted for protected documents of either kind', () => {
    const encrypted = odfOf('text', '<text:p>x</text:p>')
    const manifest = strToU8('<manifest><encryption-data/></manifest>')
    const files = { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': encrypted, 'META-INF/manifest.xml': manifest }
    expect(refusal(zipSync(files))).toBe('encrypted')
    expect(refusal(compoundOf({ EncryptionInfo: new Uint8Array(10), EncryptedPackage: new Uint8Array(5_000) }))).toBe('encrypted')
  })

  it('says old-format for what Office wrote before 2007, and survives broken compound files', () => {
    expect(refusal(compoundOf({ WordDocument: new Uint8Array(5_000) }))).toBe('old-format')
    const workbook = compoundOf({ Workbook: new Uint8Array(100), sub: { x: new Uint8Array(9_000) } })
    expect(refusal(workbook)).toBe('old-format')
    const reasons = new Set<string>()
    for (let at = 4; at < workbook.length; at += 5) {
      const copy = workbook.slice()
      copy[at] = (copy[at] ?? 0) ^ 0xff
      reasons.add(refusal(copy))
      reasons.add(refusal(workbook.subarray(0, at)))
    }
    expect([...reasons].filter((reason) => !/^(?:old-format|damaged|unsupported|too-large)$/.test(reason))).toEqual([])
  })

  it('reads an empty document as empty', () => {
    expect(refusal(docxOf('<w:p/>'))).toBe('empty')
    expect(refusal(xlsxOf([]))).toBe('empty')
  })
})
