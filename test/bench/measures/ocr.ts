import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { engineUrl, readOnEngine } from '../engine-port.ts'
import { scanPicture } from '../make-papers.ts'
import type { Row } from '../row.ts'
import type { BenchServer } from '../run-server.ts'
import { timed } from '../timing.ts'

const times = 2

/** Seconds a page of OCR on a dense page at 200 dpi: the engine alone, and Debian's tesseract on the same picture. */
export async function measureOcr(folder: string, server: BenchServer): Promise<Row[]> {
  const picture = await scanPicture(folder, 200)
  const bytes = readFileSync(picture)
  const url = await engineUrl(server)
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  const debian = () => execFileSync('tesseract', [picture, '-', '-l', 'fra+eng'], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  let [ours, theirs] = ['', '']
  let [oursMs, theirsMs] = [0, 0]
  await readOnEngine(url, 'jpeg', bytes)
  for (let count = 0; count < times; count += 1) {
    oursMs += await timed(async () => (ours = (await readOnEngine(url, 'jpeg', bytes)).map(({ text }) => text).join('\n')))
    theirsMs += await timed(async () => (theirs = debian()))
  }
  const letters = (text: string) => text.replace(/\s/g, '').length
  const perSecond = (ms: number) => (times / ms) * 1000
  return [
    {
      what: 'OCR of a full page at 200 dpi, engine alone',
      figure: `${perSecond(oursMs).toFixed(2)} pages/s`,
      beside: `Debian tesseract ${perSecond(theirsMs).toFixed(2)} pages/s: × ${(theirsMs / oursMs).toFixed(2)}; characters ${letters(ours)} / ${letters(theirs)}`,
    },
  ]
}
