import { describe, expect, it } from 'vitest'
import { createEngineMessageOpener } from '../../../worker/platform/embedded/engine-client'
import { handleEngineRequest } from '../../../worker/platform/embedded/engine-fetch'
import { openMessage } from '../../../worker/platform/embedded/open-message'
import { UnreadableFile } from '../../../worker/ports/page-reader'
import type { OpenMessage } from '../../../worker/ports/message-reader'
import letterPdf from '../../corpora/reading/letter.pdf'
import letterPng from '../../corpora/reading/letter.png'
import nested1000 from '../../corpora/reading/nested-1000.eml'

const remote = createEngineMessageOpener({ fetch: handleEngineRequest })

const attached = (name: string, mime: string, bytes: ArrayBuffer) => [
  '--b', `Content-Type: ${mime}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64', '',
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/.{76}/g, '$&\r\n'),
]
const letter = new TextEncoder().encode(
  [
    'From: Agence <agence@exemple.example>', 'To: depot@cabinet.example', 'Subject: Votre bail', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"', '', '--b', 'Content-Type: text/plain', '', 'Ci-joint.',
    ...attached('bail.pdf', 'application/pdf', letterPdf), ...attached('page.png', 'image/png', letterPng), '--b--', '',
  ].join('\r\n'),
)

/** All that an opener gives, each file with its bytes. */
async function openWhole(open: OpenMessage, body: Uint8Array | ReadableStream<Uint8Array>) {
  const { message, files } = await open(body)
  const whole: unknown[] = []
  for await (const { file, body: bytes } of files) whole.push({ ...file, bytes: new Uint8Array(await new Response(bytes).arrayBuffer()) })
  return { message, files: whole }
}

describe('a message opened by the engine', () => {
  it('S-03: is what it is when opened directly, its files byte for byte', async () => {
    const direct = await openWhole(openMessage, letter)
    expect(direct.files).toEqual([
      { name: 'bail.pdf', mime: 'application/pdf', keep: true, depth: 0, sizeBytes: letterPdf.byteLength, bytes: new Uint8Array(letterPdf) },
      { name: 'page.png', mime: 'image/png', keep: true, depth: 0, sizeBytes: letterPng.byteLength, bytes: new Uint8Array(letterPng) },
    ])
    expect(await openWhole(remote, new Blob([letter]).stream())).toEqual(direct)
  })

  it('is refused for the same reason', async () => {
    const opening = remote(new Uint8Array(nested1000)).catch((error: unknown) => error)
    expect(await opening).toBeInstanceOf(UnreadableFile)
    expect(await opening).toMatchObject({ reason: 'too-large' })
  })

  it('is not taken for whole when the engine stops half-way', async () => {
    const stopping = createEngineMessageOpener({
      async fetch(request) {
        const whole = new Uint8Array(await (await handleEngineRequest(request)).arrayBuffer())
        return new Response(whole.slice(0, whole.length - 100))
      },
    })
    await expect(openWhole(stopping, letter)).rejects.toThrow('ended before what it announced')
    const broken = createEngineMessageOpener({ fetch: async () => new Response('out of memory', { status: 500 }) })
    await expect(broken(letter)).rejects.toThrow('answered 500')
  })
})
