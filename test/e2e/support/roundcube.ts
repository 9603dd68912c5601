import { execFileSync } from 'node:child_process'
import { chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port'
import { startProcessGroup } from './process-group'
import { roundcubeConfig } from './roundcube-config'
import type { Account } from './unprivileged-account'

/** Where Debian's `roundcube-core` puts the pages, the defaults and the database schema. */
const debian = {
  pages: '/var/lib/roundcube',
  config: '/etc/roundcube',
  schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
}

/**
 * Serves Debian's Roundcube from `folder` (which belongs to `account`) on a free loopback port, in French.
 */
export async function startRoundcube(folder: string, account: Account, imapPort: number) {
  const own = (path: string) => (chownSync(path, account.uid, account.gid), path)
  const config = join(folder, 'config')
  for (const path of [config, join(folder, 'temp'), join(folder, 'logs')]) own((mkdirSync(path), path))
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(join(debian.config, file), join(config, file))
  }
  writeFileSync(join(config, 'config.inc.php'), roundcubeConfig({ folder, imapPort }))
  writeFileSync(join(config, 'mime.types'), 'application/pdf pdf\nimage/png png\nimage/jpeg jpg jpeg\n')
  const database = own(makeDatabase(join(folder, 'roundcube.db')))

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = startProcessGroup('php', phpArguments(port), {
    cwd: folder,
    uid: account.uid,
    gid: account.gid,
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
  })
  await server.waitUntilAnswers(async () => (await (await fetch(url)).text()).includes('rcmloginuser'))
  return { url, database, log: () => server.log(), stop: () => server.stop() }
}

function phpArguments(port: number): string[] {
  const ini = ['display_errors=0', 'date.timezone=Europe/Paris', 'memory_limit=512M', 'expose_php=0']
  return [...ini.flatMap((line) => ['-d', line]), '-S', `127.0.0.1:${port}`, '-t', debian.pages]
}

function makeDatabase(path: string): string {
  const script = '(new PDO("sqlite:".$argv[1]))->exec(file_get_contents($argv[2]));'
  execFileSync('php', ['-d', 'error_reporting=-1', '-r', script, path, debian.schema])
  return path
}
