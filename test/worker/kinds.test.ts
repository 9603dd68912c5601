import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../shared/domain/sha256'
import type { PageText } from '../../shared/schemas/document'
import embeddedFile from '../corpora/reading/embedded-file.pdf'
import encryptedZip from '../corpora/reading/encrypted.zip'
import externalEntity from '../corpora/reading/external-entity.docx'
import forwardedMessage from '../corpora/reading/forwarded.msg'
import letterMessage from '../corpora/reading/letter.msg'
import engagement from '../corpora/reading/lettre-de-mission.docx'
import nestedZip from '../corpora/reading/nested.zip'
import notADocument from '../corpora/reading/not-a-docx.docx'
import schedule from '../corpora/reading/plan-de-reglement.xlsx'
import protectedWorkbook from '../corpora/reading/protected.xlsx'
import oldWord from '../corpora/reading/word-97.doc'
import zipSlip from '../corpora/reading/zip-slip.docx'
import { docxOf, odfOf, paragraph, pptxOf, shape } from '../support/make-office'
import { textOf } from './support/files'
import { creditsOf } from './support/ledger'
import { createWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await createWorld()
})

const spaceOf = () => world.spaces.alpha
const creditsUsed = async () => (await creditsOf(world, spaceOf())).used

async function deposited(name: string, content: Uint8Array | ArrayBuffer) {
  const admin = await world.as('admin')
  const bytes = new Uint8Array(content)
  const before = await creditsUsed()
  const { status, body } = await admin.deposit(spaceOf(), { name, bytes })
  await world.work()
  if (status >= 300) return { status, error: body.error?.code }
  const document = await admin.document(spaceOf(), body.document.id)
  const path = `/spaces/${spaceOf()}/documents/${document.id}`
  const { pages } = await admin.json<{ pages: PageText[] }>(`${path}/text`)
  const back = new Uint8Array(await (await admin.send('GET', `${path}/content`)).arrayBuffer())
  const sameBytes = (await sha256(back)) === (await sha256(bytes))
  return { status, document, text: pages.map(({ text }) => text).join('\n'), sameBytes, used: (await creditsUsed()) - before }
}

async function found(words: string) {
  const { documents } = await (await world.as('admin')).json<{ documents: { name: string }[] }>(
    `/spaces/${spaceOf()}/documents?q=${encodeURIComponent(words)}`,
  )
  return documents.map(({ name }) => name)
}

describe('kinds of documents', () => {
  it.each([
    ['mission.docx', 'docx', engagement, 'tacite reconduction'],
    ['plan.xlsx', 'xlsx', schedule, 'Malbrancq-Dufay'],
    ['budget.pptx', 'pptx', pptxOf([{ shapes: shape('Budget ornithologie 2027') }]), 'ornithologie'],
    ['bail.odt', 'odt', odfOf('text', '<text:p>Bail hélicoïdal du 3 mars 2026</text:p>'), 'hélicoïdal'],
    ['loyers.ods', 'ods', odfOf('spreadsheet', '<table:table table:name="Loyers"><table:table-row><table:table-cell><text:p>quincaillerie</text:p></table:table-cell></table:table-row></table:table>'), 'quincaillerie'],
    ['note.rtf', 'rtf', textOf('{\\rtf1\\ansi Facture zinguerie}'), 'zinguerie'],
    ['page.html', 'html', textOf('<!doctype html><script>document.title="x"</script><p>Facture calorifuge'), 'calorifuge'],
    ['releve.csv', 'csv', textOf('Date;Libellé\n01/12/2026;=HYPERLINK galvanoplastie\n'), 'galvanoplastie'],
    ['ancien.txt', 'txt', Uint8Array.from([...'R\x82sili\x82 par courrier, dat\x82 : sablier'].map((sign) => sign.charCodeAt(0))), 'Résilié'],
    ['message.msg', 'msg', letterMessage, 'crapaudine'],
  ])('S-03: %s comes back byte for byte, is analysed for one credit, and its text is found', async (name, format, bytes, words) => {
    const { document, text, sameBytes, used } = await deposited(name, bytes)
    expect(sameBytes).toBe(true)
    expect(document?.analysis).toMatchObject({ state: 'done', reason: null })
    expect(text).toContain(words)
    expect(used).toBe(1)
    expect(await found(words)).toContain(name)
    expect(await world.rows(`SELECT format FROM document WHERE id = '${document?.id}'`)).toEqual([{ format }])
    const preview = await (await world.as('admin')).send('GET', `/spaces/${spaceOf()}/documents/${document?.id}/preview?page=1`)
    expect([preview.status, ((await preview.json()) as { error: { code: string } }).error.code]).toEqual([422, 'file.unreadable'])
  })

  it('S-03: what the first bytes do not tell is found by the reading, and kept', async () => {
    const bytes = docxOf(paragraph('Bail du 3 mars 2026 au 2 mars 2035, girouette.'))
    const { document, sameBytes } = await deposited('bail.xlsx', bytes)
    expect(document?.mime).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(document?.originalName).toBe('bail.xlsx')
    expect(sameBytes).toBe(true)
  })
})

describe('the files of an Outlook message', () => {
  it('become documents of their own, those of a forwarded message too, whose text is read with it', async () => {
    const { document, text } = await deposited('transfert.msg', forwardedMessage)
    expect(text).toBe(
      'Objet\u00a0: Tr : échéance\n\nPour information.\n\nDe\u00a0: Anna Léger\nObjet\u00a0: Avenant au bail\n\nLe bail crapaudine prend fin le 31/12/2027.',
    )
    const children = await world.rows<{ name: string; state: string }>(
      `SELECT name, analysis_state AS state FROM document WHERE parent_id = '${document?.id}' ORDER BY name`,
    )
    expect(children).toEqual([{ name: 'attestation.pdf', state: 'done' }, { name: 'avenant.pdf', state: 'done' }])
  })
})

describe('hostile and unreadable files', () => {
  it.each([
    ['contrat-signé.docx', notADocument, 'unreadable', /archive n’est pas un document/],
    ['bombe.docx', docxOf('<w:p/>'.repeat(2_000_000)), 'unreadable', /trop grand ou trop complexe/],
    ['ancien.doc', oldWord, 'unreadable', /Ancien format d’Office.*\.docx/],
    ['protégé.xlsx', protectedWorkbook, 'unreadable', /mot de passe/],
    ['coupé.docx', new Uint8Array(engagement).slice(0, 3_000), 'unreadable', /endommagé/],
    ['cassé.msg', new Uint8Array(letterMessage).slice(0, 1_600), 'unreadable', /endommagé/],
  ])('%s is kept as it is, says why, and costs nothing', async (name, bytes, state, reason) => {
    const { document, sameBytes, used } = await deposited(name, bytes)
    expect(document?.analysis.state).toBe(state)
    expect(document?.analysis.reason).toMatch(reason)
    expect([sameBytes, used]).toEqual([true, 0])
  })

  it.each([
    ['zip-slip.docx', zipSlip, 'échéance le 31 août 2027'],
    ['external-entity.docx', externalEntity, 'Contrat du 3 mars 2026.'],
  ])('%s is read without following what it points at', async (name, bytes, words) => {
    const { document, text } = await deposited(name, bytes)
    expect(document?.analysis.state).toBe('done')
    expect(text).toContain(words)
  })

  it.each([['nested.zip', nestedZip], ['encrypted.zip', encryptedZip]])('%s is no document', async (name, bytes) => {
    expect(await deposited(name, bytes)).toEqual({ status: 415, error: 'file.not-accepted' })
  })

  it('names the files that a PDF encloses, and opens none', async () => {
    const { document } = await deposited('facture.pdf', embeddedFile)
    expect(document?.warnings).toContainEqual({ code: 'enclosed-files', message: 'Ce PDF contient des fichiers joints\u00a0: facture.exe.' })
  })
})
