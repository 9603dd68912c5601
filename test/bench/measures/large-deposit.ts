import { heavyPdf } from '../make-papers.ts'
import type { Deposited, Office } from '../office.ts'
import type { Row } from '../row.ts'
import type { BenchServer } from '../run-server.ts'
import { timed } from '../timing.ts'

const sizeBytes = 99_900_000
const sampleMs = 40
/** The analysis starts just before the deposit is answered; what it takes is counted with the reading. */
const overlapMs = 500

interface Sample {
  at: number
  memoryMb: number[]
}

/** Runs the work while it watches the memory of both processes. */
async function watchMemory(server: BenchServer, work: () => Promise<unknown>): Promise<Sample[]> {
  const samples: Sample[] = []
  const look = () => void samples.push({ at: performance.now(), memoryMb: server.memoryMb() })
  look()
  const timer = setInterval(look, sampleMs)
  await work()
  clearInterval(timer)
  return samples
}

/** The highest of each process, MB. */
const highest = (samples: Sample[]) =>
  samples.map(({ memoryMb }) => memoryMb).reduce((high, next) => next.map((now, at) => Math.max(now, high[at] ?? 0)), [])

/** Memory while the largest file comes in, and while it is read. */
export async function measureLargeDeposit(office: Office, server: BenchServer): Promise<Row[]> {
  const spaceId = await office.openClient('Mesure du plus gros fichier')
  const bytes = await heavyPdf(sizeBytes)
  const before = server.memoryMb()
  let deposited = {} as Deposited
  let [tookMs, readMs] = [0, 0]
  const samples = await watchMemory(server, async () => {
    tookMs = await timed(async () => (deposited = await office.deposit(spaceId, { name: 'plus-gros.pdf', bytes })))
  })
  const answeredAt = performance.now()
  samples.push(...(await watchMemory(server, async () => (readMs = await timed(() => office.waitUntilRead(deposited, 100))))))
  const sending = highest(samples.filter(({ at }) => at < answeredAt - overlapMs))
  const reading = highest(samples.filter(({ at }) => at >= answeredAt - overlapMs))
  return [
    { what: 'memory at its highest while 100 MB come in', figure: `${sending.join(' + ')} MB`, aim: '< 600 MB', met: Math.max(...sending) < 600, beside: `${before.join(' + ')} MB before; ${(tookMs / 1000).toFixed(1)} s` },
    { what: 'memory at its highest while they are read', figure: `${reading.join(' + ')} MB`, aim: '< 600 MB', met: Math.max(...reading) < 600, beside: `${(readMs / 1000).toFixed(1)} s` },
    server.memoryRow('memory at the end'),
  ]
}
