import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { machineRow, machineSpeed } from './machine-speed.ts'
import { measureAnalysis } from './measures/analysis.ts'
import { measureDeposits } from './measures/deposits.ts'
import { measureLargeDeposit } from './measures/large-deposit.ts'
import { measureOcr } from './measures/ocr.ts'
import { measurePdfReading } from './measures/pdf-reading.ts'
import { measureQueries } from './measures/queries.ts'
import { openOffice } from './office.ts'
import { printTable } from './print-table.ts'
import type { Row } from './row.ts'
import { runServer } from './run-server.ts'

/** `--short` halves the work, for a machine that others use too. */
const scale = process.argv.includes('--short') ? 0.5 : 1
const aboutMs = (ms: number) => `${(ms / 1000).toFixed(1)} s`

async function measure(folder: string): Promise<Row[]> {
  const server = await runServer(join(folder, 'state'))
  const rows: Row[] = [{ what: 'start on an empty state (built before)', figure: aboutMs(server.readyMs) }]
  const speeds = [machineSpeed()]
  const add = (more: Row[]) => {
    rows.push(...more)
    speeds.push(machineSpeed())
    console.error(more.map(({ what, figure }) => `${what}: ${figure}`).join('\n'))
  }
  try {
    const office = await openOffice(server.url)
    add([server.memoryRow('memory at rest')])
    add(await measureAnalysis(office))
    add(await measurePdfReading(office, server))
    add(await measureOcr(folder, server))
    add(await measureDeposits(office, server, scale))
    add([server.memoryRow('memory after the load')])
    add(await measureQueries(office))
    add(await measureLargeDeposit(office, server))
    await server.restart()
    add([{ what: 'second start, on what was stored', figure: aboutMs(server.readyMs), aim: '< 15 s', met: server.readyMs < 15_000 }])
    return [...rows, machineRow(speeds)]
  } finally {
    await server.stop()
  }
}

build(['worker', 'dashboard'])
const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'))
try {
  printTable(await measure(folder))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
