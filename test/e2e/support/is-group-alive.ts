import { readdirSync, readFileSync } from 'node:fs'

/**
 * Whether a process of group `pgid` still runs. Zombies do not count, though kill(2) finds them: in a
 * container whose first process reaps no orphans they stay for ever.
 */
export function isGroupAlive(pgid: number): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isRunningMember(name, pgid))
}

function isRunningMember(pid: string, pgid: number): boolean {
  try {
    // proc(5): pid (name) state ppid pgrp …; the name may hold spaces and parentheses.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(group) === pgid && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}
