import { createHash } from 'node:crypto'
import type { Row } from './row.ts'

const spinMs = 400
const block = new Uint8Array(1_000_000)

export interface MachineSpeed {
  /** The part (0…1) of a core that a busy loop gets: the rest is other work's. */
  coreShare: number
  /** SHA-256 of megabytes in a second of processor time: what a core is worth while others keep its neighbour busy. */
  hashedMb: number
}

/** How much of the machine this measurement gets just now. */
export function machineSpeed(): MachineSpeed {
  const before = process.cpuUsage()
  const until = performance.now() + spinMs
  let hashed = 0
  for (; performance.now() < until; hashed += 1) createHash('sha256').update(block).digest()
  const { user, system } = process.cpuUsage(before)
  const usedMs = (user + system) / 1000
  return { coreShare: Math.min(usedMs / spinMs, 1), hashedMb: (hashed / usedMs) * 1000 }
}

/** The lowest and the highest of a run, to read its other figures by. */
export function machineRow(speeds: MachineSpeed[]): Row {
  const range = (values: number[]) => `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`
  const share = range(speeds.map(({ coreShare }) => coreShare * 100))
  const hashed = range(speeds.map(({ hashedMb }) => hashedMb))
  return {
    what: 'of a core, left by other work on this machine',
    figure: `${share} %`,
    beside: `SHA-256 ${hashed} MB per processor second (1,600 at rest); below that, all of the above is slowed`,
  }
}
