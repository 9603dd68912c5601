import { readFileSync } from 'node:fs'
import { startDovecot } from './dovecot'
import { startRoundcube } from './roundcube'
import { temporaryFolder } from './temporary-folder'
import { unprivilegedAccount } from './unprivileged-account'

/** The one mailbox of the test webmail. */
export const mailbox = { user: 'gerant', password: 'secret-de-test' }

/** A real webmail on this machine: its address, a way to send it mail, and its end. */
export type Webmail = {
  url: string
  /** Delivers a message given as bytes or as the path of an .eml file. */
  deliver(message: Buffer | string): void
  /** What the web server wrote, for the message of a failing test. */
  log(): string
  /** Ends every process and removes every file of it. */
  stop(): Promise<void>
}

/**
 * Starts Dovecot and Roundcube from Debian's packages, each on a free port of 127.0.0.1, never as root,
 * everything in one temporary folder. `messages` are delivered in order: the first has uid 1.
 */
export async function startWebmail(content: { messages?: (Buffer | string)[] } = {}): Promise<Webmail> {
  const account = unprivilegedAccount()
  const folder = temporaryFolder('webmail', account)
  const bytes = (message: Buffer | string) => (typeof message === 'string' ? readFileSync(message) : message)
  const ends: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end()
    folder.remove()
  }
  try {
    const imap = await startDovecot(folder.path, account, mailbox)
    ends.push(imap.stop)
    for (const message of content.messages ?? []) imap.deliver(bytes(message))
    const web = await startRoundcube(folder.path, account, imap.port)
    ends.push(web.stop)
    return { url: web.url, deliver: (message) => imap.deliver(bytes(message)), log: web.log, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
