import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { dovecotConfig } from './dovecot-config'
import { freePort } from './free-port'
import { startProcessGroup } from './process-group'
import type { Account } from './unprivileged-account'

/** One mailbox on a running IMAP server. */
export type MailServer = {
  port: number
  /** Puts one message (RFC 5322 bytes) into the inbox; later ones sort after earlier ones. */
  deliver(message: Buffer): void
  stop(): Promise<void>
}

const program = '/usr/sbin/dovecot'

/** Starts Dovecot in `folder` (which belongs to `account`) with one mailbox for `user`. */
export async function startDovecot(
  folder: string,
  account: Account,
  { user, password }: { user: string; password: string },
): Promise<MailServer> {
  const port = await freePort()
  const own = (path: string) => (chownSync(path, account.uid, account.gid), path)
  const inbox = makeMaildir(join(folder, 'mail', user), own)
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, dovecotConfig(version, { folder, port, account, password }))

  const { uid, gid } = account
  const server = startProcessGroup(program, ['-F', '-c', config], { cwd: folder, uid, gid })
  const logFile = join(folder, 'dovecot.log')
  const log = () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '')
  await server.waitUntilAnswers(() => greets(port), log)
  let delivered = 0
  return {
    port,
    deliver(message) {
      // Dovecot numbers new messages in the order of their file names.
      const name = `${Date.now()}.M${String(++delivered).padStart(6, '0')}.liasse`
      const draft = join(inbox, 'tmp', name)
      writeFileSync(draft, message)
      renameSync(own(draft), join(inbox, 'new', name))
    },
    stop: () => server.stop(),
  }
}

function makeMaildir(home: string, own: (path: string) => string): string {
  const inbox = join(home, 'Maildir')
  for (const part of ['tmp', 'new', 'cur']) mkdirSync(join(inbox, part), { recursive: true })
  for (const path of ['', 'tmp', 'new', 'cur']) own(join(inbox, path))
  own(home)
  return inbox
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (is: boolean) => (socket.destroy(), resolve(is))
    socket.once('data', (data) => answer(data.toString().startsWith('* OK')))
    socket.once('error', () => answer(false))
    socket.once('close', () => answer(false))
  })
}
