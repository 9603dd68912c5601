import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Only what is still a workerd is ended: a number may have been given to another program since.
const endAll = 'for p in $(cat "$1"); do case "$(ps -o comm= -p "$p")" in *workerd*) kill -9 "$p";; esac; done'

const listPath = (dataDir: string) => join(dataDir, 'workerd-processes')

/** Ends what a server that was killed may have left running on this state; its port is then free again. */
export function endLeftovers(dataDir: string): void {
  const list = listPath(dataDir)
  if (existsSync(list) && readFileSync(list, 'utf8') !== '') spawnSync('sh', ['-c', endAll, 'sh', list])
}

/** Notes the workerd processes of this server, after each start of one. */
export function noteProcesses(dataDir: string): void {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
  const children = stdout.split('\n').flatMap((line) => {
    const [pid = '', parent, command = ''] = line.trim().split(/\s+/)
    return Number(parent) === process.pid && command.includes('workerd') ? [pid] : []
  })
  writeFileSync(listPath(dataDir), children.join('\n'))
}

/** Ends the noted processes when this one dies, however it dies: the guard waits at a pipe that only we hold open. */
export function guardProcesses(dataDir: string): void {
  noteProcesses(dataDir)
  const script = `cat > /dev/null; ${endAll}`
  const guard = spawn('sh', ['-c', script, 'sh', listPath(dataDir)], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
}
