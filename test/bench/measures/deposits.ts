import { heavyPdf, textFile } from '../make-papers.ts'
import type { Deposited, Office, Paper } from '../office.ts'
import type { Row } from '../row.ts'
import type { BenchServer } from '../run-server.ts'
import { repeat, spread } from '../timing.ts'

const atOnce = 8
/** Credits of a client on the standard plan: as many documents as are analysed at once. */
const documentsOfClient = 50

async function depositMany(office: Office, name: string, papers: Paper[]) {
  const spaces: string[] = []
  for (let from = 0; from < papers.length; from += documentsOfClient) spaces.push(await office.openClient(`${name} ${spaces.length + 1}`))
  const deposited: Deposited[] = []
  const sent = await repeat(papers.length, atOnce, async (index) => {
    deposited.push(await office.deposit(spaces[index % spaces.length] ?? '', papers[index] as Paper))
  })
  return { ...sent, deposited, perSecond: (papers.length / sent.totalMs) * 1000 }
}

async function drain(office: Office, deposited: Deposited[]) {
  const from = performance.now()
  for (const each of deposited) await office.waitUntilRead(each, 200)
  return performance.now() - from
}

/** Deposits a second, eight at a time, while their analyses already run; then how fast those end. */
export async function measureDeposits(office: Office, server: BenchServer, scale: number): Promise<Row[]> {
  const small = Array.from({ length: 400 * scale }, (_, index) => ({ name: `facture-${index}.txt`, bytes: textFile(index) }))
  const usedMs = server.processorMs()
  const sent = await depositMany(office, 'Petits dépôts', small)
  const restMs = await drain(office, sent.deposited)
  const eachMs = (server.processorMs() - usedMs) / small.length
  const analysed = (small.length / (sent.totalMs + restMs)) * 1000
  const large: Paper[] = []
  for (let index = 0; index < 40 * scale; index += 1) large.push({ name: `plan-${index}.pdf`, bytes: await heavyPdf(1_000_000) })
  const heavy = await depositMany(office, 'Gros dépôts', large)
  await drain(office, heavy.deposited)
  return [
    { what: `deposits of 10 KB, ${atOnce} at a time`, figure: `${sent.perSecond.toFixed(0)} /s`, aim: '> 100 /s', met: sent.perSecond > 100, beside: `p50 / p95 ${spread(sent.times)}` },
    { what: 'the same, deposited and analysed', figure: `${analysed.toFixed(0)} /s`, beside: `${small.length} documents, ${eachMs.toFixed(0)} ms of processor each` },
    { what: `deposits of 1 MB, ${atOnce} at a time`, figure: `${heavy.perSecond.toFixed(0)} /s`, beside: `p50 / p95 ${spread(heavy.times)}` },
  ]
}
