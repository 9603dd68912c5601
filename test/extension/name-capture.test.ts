import { describe, expect, test } from 'vitest'
import type { Capturable } from '../../extension/capture/capturable'
import { fileNameOf } from '../../extension/capture/content-disposition'
import { nameCapture } from '../../extension/capture/name-capture'

describe('the name in a Content-Disposition', () => {
  test.each([
    ['attachment; filename="bail.pdf"', 'bail.pdf'],
    ['attachment; filename=bail.pdf', 'bail.pdf'],
    [
      'attachment; filename="x.pdf"; filename*=UTF-8\'\'Attestation%20n%C2%B042%20%C3%A9t%C3%A9.pdf',
      'Attestation n°42 été.pdf',
    ],
    ["attachment; filename*=iso-8859-1'fr'%E9t%E9.pdf", 'été.pdf'],
    [
      "attachment; filename*0*=UTF-8''Attestation%20; filename*1*=d%27assurance%20%C3; filename*2*=%A9t%C3%A9.pdf",
      "Attestation d'assurance été.pdf",
    ],
    ['attachment; filename*0="long "; filename*1="name.pdf"', 'long name.pdf'],
    ['attachment; filename="Ã©tÃ©.pdf"', 'été.pdf'],
    ['attachment; filename="été.pdf"', 'été.pdf'],
    ['attachment; filename="a%20b.pdf"', 'a b.pdf'],
    ['attachment; filename="100% net.pdf"', '100% net.pdf'],
    ['attachment; filename="say \\"oui\\".pdf"', 'say "oui".pdf'],
    ['attachment; filename="ok.pdf"; filename*=UTF-8\'\'%FF%FE', 'ok.pdf'],
    ['inline', null],
    ['attachment; filename=""', null],
    [null, null],
  ])('%s', (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })
})

const capturable = (kind: 'attachment' | 'link', name: string) =>
  ({ name, provenance: { kind }, expects: 'file' }) as Capturable
const answer = (contentDisposition: string | null, finalUrl = 'https://site.test/dl.php?id=3') => ({
  status: 200,
  contentDisposition,
  finalUrl,
  contentType: null,
  bytes: new Blob(),
})

describe('the name of a capture', () => {
  test('is what the webmail shows for an attachment, accents composed', () => {
    const name = nameCapture(
      capturable('attachment', 'Relevé e\u0301te\u0301.pdf'),
      answer('attachment; filename="x.pdf"'),
      'pdf',
    )
    expect(name).toBe('Relevé été.pdf')
  })

  test('is what the site answers for a link, then its address', () => {
    expect(nameCapture(capturable('link', 'lien'), answer('attachment; filename="Bail.pdf"'), 'pdf')).toBe(
      'Bail.pdf',
    )
    expect(nameCapture(capturable('link', 'lien'), answer(null), 'pdf')).toBe('dl.pdf')
    expect(nameCapture(capturable('link', 'lien'), answer(null, 'https://site.test/'), 'pdf')).toBe(
      'lien.pdf',
    )
  })

  test.each([
    ['photo.JPEG', 'jpeg', 'photo.JPEG'],
    ['scan', 'jpeg', 'scan.jpg'],
    ['scan.tiff', 'tiff', 'scan.tiff'],
    ['page.aspx', 'pdf', 'page.pdf'],
    ['journal.log', 'txt', 'journal.log'],
    ['note', 'txt', 'note.txt'],
    ['Kbis v1.2', 'pdf', 'Kbis v1.2.pdf'],
    ['../../etc/passwd.pdf', 'pdf', 'passwd.pdf'],
    ['fdp.\u202eexe.pdf', 'pdf', 'fdp.exe.pdf'],
  ] as const)('%s as %s is %s', (name, format, expected) => {
    expect(nameCapture(capturable('attachment', name), answer(null), format)).toBe(expected)
  })

  test('never is longer than a disk can hold and keeps its extension', () => {
    const name = nameCapture(capturable('attachment', `${'é'.repeat(300)}.pdf`), answer(null), 'pdf')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
    expect(name.endsWith('é.pdf')).toBe(true)
  })
})
