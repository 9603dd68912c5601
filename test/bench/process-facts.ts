import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A text of /proc; empty when the process has just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The processes of this name that a process started, itself or through others. */
export function listDescendants(parent: number, name: string): number[] {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number)
  const children = all.filter((pid) => /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1] === String(parent))
  return children.flatMap((pid) => {
    const below = listDescendants(pid, name)
    return read(`/proc/${pid}/comm`).trim() === name ? [pid, ...below] : below
  })
}

/** Resident memory of a process, bytes. */
export function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
}

function socketsOf(pid: number): Set<string> {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`)
    } catch {
      return ''
    }
  })
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
}

/** TCP ports on which a process listens. */
export function listeningPorts(pid: number): number[] {
  const own = socketsOf(pid)
  const lines = read(`/proc/${pid}/net/tcp`).split('\n').slice(1)
  return lines.flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    return state === '0A' && own.has(inode) ? [Number.parseInt(local.split(':')[1] ?? '', 16)] : []
  })
}

/** Processor time a process has used so far, ms; ticks of 10 ms. */
export function processorMs(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}
