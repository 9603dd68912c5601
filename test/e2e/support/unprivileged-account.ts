import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'

/** Who runs the mail server: a name known to the system, never root. */
export type Account = { name: string; group: string; uid: number; gid: number }

/**
 * The account for servers that read mail: whoever runs the tests, or the system's `nobody` when that is root
 * (Dovecot refuses mail that belongs to uid 0). Throws when the machine has no such account.
 */
export function unprivilegedAccount(): Account {
  const self = userInfo()
  const wanted = self.uid === 0 ? 'nobody' : self.username
  const [name, , uid, gid] = entry('/etc/passwd', (fields) => fields[0] === wanted)
  const account = { name: String(name), uid: Number(uid), gid: Number(gid) }
  if (account.uid === 0) throw new Error(`The account ${wanted} has uid 0: the mail server refuses it.`)
  const [group] = entry('/etc/group', (fields) => fields[2] === gid)
  return { ...account, group: String(group) }
}

function entry(file: string, matches: (fields: string[]) => boolean): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.split(':'))
  const found = lines.find(matches)
  if (!found) throw new Error(`No suitable line in ${file} for an unprivileged account.`)
  return found
}
