import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRow } from '../../shared/schemas/document'
import { freePort } from './support/free-port'
import { type LiasseServer, startLiasse } from './support/server'
import { sha256, spaceOf, type TestFile, type TestSpace } from './support/space-of'
import { temporaryFolder } from './support/temporary-folder'
import { waitUntil } from './support/wait-until'
import { writePdf } from './support/write-pdf'

const data = temporaryFolder('sweep')
const filesEach = 30
const atOnce = 8
let liasse: LiasseServer
let token: string

beforeAll(async () => {
  liasse = await startLiasse({ dataDir: data.path, port: await freePort() })
  token = await liasse.signIn('admin@demo.test')
}, 240_000)
afterAll(async () => {
  await liasse?.stop()
  data.remove()
})

type Capture = TestFile & { captureId: string }

async function makeFiles(place: string): Promise<Capture[]> {
  return Promise.all(
    Array.from({ length: filesEach }, async (_, at) => {
      const lines = ['# Attestation de vigilance', `Client ${place}, pièce numéro ${at + 1}.`, 'Valable jusqu\'au 30 juin 2027.']
      const isText = at % 3 === 0
      const bytes = isText ? new TextEncoder().encode(lines.join('\n')) : await writePdf([lines])
      return { name: `${place} ${at + 1}.${isText ? 'txt' : 'pdf'}`, bytes, captureId: randomUUID() }
    }),
  )
}

/** Deposits all, eight at a time; the ids of those that got a 2xx answer, by capture. `after` hears each answer. */
async function depositAll(space: TestSpace, files: Capture[], after: (answered: number) => void = () => {}) {
  const ids = new Map<string, string>()
  const queue = [...files]
  async function work() {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const answer = await space.deposit(file).catch(() => null)
      const body = answer?.ok ? ((await answer.json().catch(() => null)) as { document: DocumentRow } | null) : null
      if (body) ids.set(file.captureId, body.document.id)
      if (body) after(ids.size)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return ids
}

/** Deposits and kills the server in the middle of it, at its `killAfter`th answer. */
async function depositUntilKilled(space: TestSpace, files: Capture[], killAfter: number) {
  let killed: Promise<void> | undefined
  const ids = await depositAll(space, files, (answered) => {
    if (answered >= killAfter) killed ??= liasse.kill9()
  })
  await killed
  return ids
}

async function allRead(space: TestSpace) {
  return waitUntil(`All of it read`, async () => {
    const rows = await space.documents()
    return rows.every(({ analysis }) => analysis.state === 'done') ? rows : undefined
  }, { timeoutMs: 60_000, everyMs: 300 })
}

/** What the first space held before the second kill. */
let kept: DocumentRow[] = []

describe.each([
  { name: 'Alpha Conseil', killAfter: 5 },
  { name: 'Bêta Bâtiment', killAfter: 21 },
])('the server is killed at its answer $killAfter of 30 deposits ($name)', ({ name, killAfter }) => {
  let space: TestSpace
  let files: Capture[]
  let answered: Map<string, string>

  it('keeps, byte for byte, every deposit that it had answered', async () => {
    space = await spaceOf(liasse.api(token), name)
    files = await makeFiles(name)
    answered = await depositUntilKilled(space, files, killAfter)
    expect(answered.size).toBeGreaterThanOrEqual(killAfter)
    await liasse.restart()
    for (const { captureId, bytes } of files) {
      const id = answered.get(captureId)
      if (id) expect(sha256(await space.content(id))).toBe(sha256(bytes))
    }
  })

  it('makes one document of a capture, however often it is sent', async () => {
    const again = await depositAll(space, files)
    expect(again.size).toBe(filesEach)
    for (const [captureId, id] of answered) expect(again.get(captureId)).toBe(id)
    const rows = await space.documents()
    expect(rows.map(({ sha256: hash }) => hash).sort()).toEqual(files.map(({ bytes }) => sha256(bytes)).sort())
  })

  it('S-21: reads each once, for one credit, and the history still links', async () => {
    const rows = await allRead(space)
    const histories = await Promise.all(rows.map(({ id }) => space.history(id)))
    for (const entries of histories) {
      expect(entries.filter(({ action }) => action === 'document.analysed')).toHaveLength(1)
      expect(entries.filter(({ action }) => action === 'document.created')).toHaveLength(1)
    }
    if (kept.length === 0) kept = rows
    const { credits } = await space.now()
    expect(credits.limit - credits.left).toBe(filesEach)
    const lines = histories.flat().sort((a, b) => a.seq - b.seq)
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1]
      if (before?.seq === line.seq - 1) expect(line.previousHash).toBe(before.hash)
    }
    expect(new Set(lines.map(({ seq }) => seq)).size).toBe(lines.length)
  })
})

it('what was read before a kill is after it as it was', async () => {
  expect(await (await spaceOf(liasse.api(token), 'Alpha Conseil')).documents()).toEqual(kept)
})
