import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distinct, scannedPdf, scanPicture } from '../make-papers.ts'
import type { Office, Paper } from '../office.ts'
import type { Row } from '../row.ts'
import { percentile, timed } from '../timing.ts'

/** From the first byte sent to the analysis seen as done, by a view that asks every 20 ms. */
async function untilAnalysed(office: Office, spaceId: string, paper: Paper): Promise<number> {
  return timed(async () => {
    const read = await office.waitUntilRead(await office.deposit(spaceId, paper))
    if (read.analysis.state !== 'done') throw new Error(`${paper.name}: ${read.analysis.state} ${read.analysis.reason}`)
  })
}

function row(what: string, times: number[], aimMs: number): Row {
  const [half, worst] = [percentile(times, 0.5), Math.max(...times)]
  const seconds = (ms: number) => (ms / 1000).toFixed(2)
  const aim = `< ${aimMs / 1000} s`
  return { what, figure: `${seconds(half)} s (worst ${seconds(worst)})`, aim, met: half < aimMs, beside: `${times.length} times` }
}

/** Seconds from deposit to analysed, on a server at rest: a text PDF of two pages, a scanned page at 200 dpi. */
export async function measureAnalysis(office: Office): Promise<Row[]> {
  const spaceId = await office.openClient('Mesure des analyses')
  const certificate = readFileSync('test/corpora/mail/attestation.pdf')
  const folder = mkdtempSync(join(tmpdir(), 'liasse-scan-'))
  const picture = readFileSync(await scanPicture(folder, 200))
  rmSync(folder, { recursive: true })
  const texts: number[] = []
  const scans: number[] = []
  const first = await untilAnalysed(office, spaceId, { name: 'première.pdf', bytes: distinct(certificate) })
  for (let count = 0; count < 10; count += 1) {
    texts.push(await untilAnalysed(office, spaceId, { name: 'attestation.pdf', bytes: distinct(certificate) }))
  }
  for (let count = 0; count < 4; count += 1) {
    scans.push(await untilAnalysed(office, spaceId, { name: 'scan.pdf', bytes: await scannedPdf(picture) }))
  }
  return [
    { what: 'deposit to analysed, very first document', figure: `${(first / 1000).toFixed(2)} s` },
    row('deposit to analysed, text PDF of 2 pages', texts, 1000),
    row('deposit to analysed, 1 scanned page at 200 dpi', scans, 4000),
  ]
}
