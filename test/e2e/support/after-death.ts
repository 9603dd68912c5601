import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

/**
 * Runs `command` once this process has ended, however it ended: a test runner kills its workers with
 * SIGKILL, which no handler sees. Returns how to call it off.
 */
export function afterDeath(command: string[]): () => void {
  // The shell reads a pipe whose only writer is this process: its end is the end of the process.
  const guard = spawn('sh', ['-c', 'read -r _; exec "$@"', 'guard', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  if (guard.stdin instanceof Socket) guard.stdin.unref()
  return () => void guard.kill('SIGKILL')
}

/** Kills process group `pid` when this process has ended. Returns how to call it off. */
export function killAfterDeath(pid: number): () => void {
  return afterDeath(['kill', '-s', 'KILL', '--', `-${pid}`])
}
