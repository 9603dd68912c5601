import { spawn, type ChildProcess } from 'node:child_process'
import { killAfterDeath } from './after-death'
import { isGroupAlive } from './is-group-alive'
import { waitUntil } from './wait-until'

type GroupOptions = {
  cwd?: string
  /** Added to the environment of this process; undefined removes a variable. */
  env?: Record<string, string | undefined>
  uid?: number
  gid?: number
}

/**
 * Starts `command` with `args` as the leader of a new process group, killed at the latest when this process
 * has ended.
 */
export function startProcessGroup(command: string, args: string[], options: GroupOptions = {}): ProcessGroup {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Without this listener a missing program would be an uncaught error elsewhere.
  child.on('error', () => undefined)
  if (child.pid === undefined) throw new Error(`${command} could not be started`)
  return new ProcessGroup(command, child, child.pid)
}

/** A program and all it starts, in a process group of their own. */
export class ProcessGroup {
  private text = ''
  private readonly forget: () => void

  constructor(
    private readonly command: string,
    private readonly child: ChildProcess,
    readonly pid: number,
  ) {
    this.forget = killAfterDeath(pid)
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.text += chunk))
    }
  }

  /** Everything the group wrote so far, both streams. */
  log(): string {
    return this.text
  }

  /**
   * Waits until `answers` says yes. When the program dies before or time is up: ends the group and throws
   * with the log and what `more` adds to it.
   */
  async waitUntilAnswers(answers: () => Promise<boolean>, more = () => ''): Promise<void> {
    const probe = async () => (this.hasEnded() ? 'ended' : (await answers()) && 'answers')
    const state = await waitUntil('Answer', probe).catch(() => 'late' as const)
    if (state === 'answers') return
    await this.stop()
    throw new Error(`${this.command} does not answer (${state}):\n${this.text.slice(-4000)}${more()}`)
  }

  /**
   * The first match of `pattern` in the log; throws with the log's end when the program dies or time is up.
   */
  async waitForLine(pattern: RegExp, timeoutMs: number): Promise<RegExpMatchArray> {
    const find = () => this.text.match(pattern) ?? (this.hasEnded() ? 'ended' : undefined)
    const found = await waitUntil(`${pattern}`, find, { timeoutMs }).catch(() => 'late' as const)
    if (typeof found !== 'string') return found
    const why = found === 'ended' ? 'ended before it wrote' : `did not within ${timeoutMs} ms write`
    throw new Error(`${this.command} ${why} ${pattern}:\n${this.text.slice(-4000)}`)
  }

  /** SIGKILL to every process of the group, as a power cut would. */
  async kill9(): Promise<void> {
    this.signal('SIGKILL')
    await waitUntil(`End of ${this.command}`, () => !isGroupAlive(this.pid))
    this.forget()
  }

  /** SIGTERM, then SIGKILL after `graceMs`; returns when the group is gone. */
  async stop(graceMs = 5_000): Promise<void> {
    this.signal('SIGTERM')
    const gone = () => !isGroupAlive(this.pid)
    await waitUntil('Polite end', gone, { timeoutMs: graceMs }).catch(() => undefined)
    await this.kill9()
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  private signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.pid, signal)
    } catch {
      // The group is gone: that is what the caller wants.
    }
  }
}
