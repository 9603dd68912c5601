import { describe, expect, it } from 'vitest'
import { createEmbeddedPageReader } from '../../../worker/platform/embedded/embedded-page-reader'
import { createEnginePageReader } from '../../../worker/platform/embedded/engine-client'
import { handleEngineRequest } from '../../../worker/platform/embedded/engine-fetch'
import { UnreadableFile, type ReadableFormat } from '../../../worker/ports/page-reader'
import encrypted from '../../corpora/reading/encrypted.pdf'
import letterPdf from '../../corpora/reading/letter.pdf'
import letterPng from '../../corpora/reading/letter.png'
import utf16 from '../../corpora/reading/utf16-bom.txt'
import xobjectLoop from '../../corpora/reading/xobject-loop.pdf'
import { makePdf, placeScan, writeLines } from './make-pdf'
import { readAll } from './read-all'

const direct = createEmbeddedPageReader()
const remote = createEnginePageReader({ fetch: handleEngineRequest })
const answering = (body: BodyInit, status = 200) =>
  createEnginePageReader({ fetch: async () => new Response(body, { status }) }, 200)

describe('the engine behind its protocol', () => {
  it('reads every file exactly as it does directly', async () => {
    const mixed = await makePdf(writeLines(['Numérique']), placeScan(letterPng), () => undefined)
    const files: [ArrayBuffer | Uint8Array, ReadableFormat][] = [
      [letterPdf, 'pdf'],
      [mixed, 'pdf'],
      [utf16, 'txt'],
      [xobjectLoop, 'pdf'],
    ]
    for (const [bytes, format] of files) {
      expect(await readAll(remote, bytes, format)).toEqual(await readAll(direct, bytes, format))
    }
    expect((await readAll(remote, mixed, 'pdf', 3)).pages.map(({ page }) => page.number)).toEqual([3])
  })

  it('draws the same picture', async () => {
    const request = { body: new Uint8Array(letterPdf), format: 'pdf', page: 1, width: 400, turn: 1 } as const
    expect(await remote.render(request)).toEqual(await direct.render(request))
  })

  it('says the same reason for an unreadable file', async () => {
    const bytes = new Uint8Array(encrypted)
    const reading = readAll(remote, bytes, 'pdf').catch((error: unknown) => error)
    expect(await reading).toMatchObject({ name: 'UnreadableFile', reason: 'encrypted' })
    const drawing = remote.render({ body: bytes, format: 'pdf', page: 1, width: 100 })
    await expect(drawing).rejects.toBeInstanceOf(UnreadableFile)
  })

  it('gives each page as soon as it is read', async () => {
    const pages = Array.from({ length: 3 }, (_, index) => writeLines([`page ${index}`]))
    const events = remote.read({ body: await makePdf(...pages), format: 'pdf', fromPage: 1, withOcr: true })[Symbol.asyncIterator]()
    expect((await events.next()).value).toEqual({ kind: 'opened', pageCount: 3 })
    expect((await events.next()).value).toMatchObject({ kind: 'page', read: { page: { text: 'page 0' } } })
    await events.return?.()
  })
})

describe('an engine at its start', () => {
  it('is warmed up with and without recognition, and reads afterwards', async () => {
    for (const ocr of [false, true]) {
      const answer = await handleEngineRequest(new Request(`http://engine/warm?ocr=${ocr}`, { method: 'POST' }))
      expect(answer.status).toBe(204)
    }
    const { pages } = await readAll(direct, letterPng, 'png')
    expect(pages.map(({ page }) => page.by)).toEqual(['ocr'])
  })
})

describe('an engine that goes wrong', () => {
  it('is given up when it falls silent', async () => {
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"kind":"opened","pageCount":2}\n')),
    })
    await expect(readAll(answering(silent), letterPdf, 'pdf')).rejects.toThrow('gave no page for 0.2 s')
  })

  it('is not taken for finished when it stops half-way', async () => {
    const cut = answering('{"kind":"opened","pageCount":2}\n')
    await expect(readAll(cut, letterPdf, 'pdf')).rejects.toThrow('stopped before the end')
  })

  it('passes on that it failed', async () => {
    await expect(readAll(answering('broken', 503), letterPdf, 'pdf')).rejects.toThrow('answered 503')
    const failed = answering('{"kind":"failed","message":"out of memory"}\n')
    await expect(readAll(failed, letterPdf, 'pdf')).rejects.toThrow('out of memory')
  })

  it('refuses what is not its protocol', async () => {
    const status = async (path: string, method = 'POST') => {
      const body = method === 'POST' ? { body: 'x' } : {}
      return (await handleEngineRequest(new Request(`http://engine${path}`, { method, ...body }))).status
    }
    expect(await status('/read?format=exe')).toBe(400)
    expect(await status('/render?format=pdf&page=0&width=10')).toBe(400)
    expect(await status('/other')).toBe(404)
    expect(await status('/read?format=pdf', 'GET')).toBe(405)
  })
})
