import type { Account } from './unprivileged-account'

type DovecotPlace = { folder: string; port: number; account: Account; password: string }

/**
 * A whole Dovecot configuration for one throw-away IMAP server on the loopback, every mailbox open to one
 * password. `version` is what `dovecot --version` prints: 2.4 (Debian 13) renamed most settings of 2.3
 * (Debian 12).
 */
export function dovecotConfig(version: string, place: DovecotPlace): string {
  return version.startsWith('2.3.')
    ? `${common(place)}${version23(place)}`
    : `${firstLines24}${common(place)}${version24(place)}`
}

// 2.4 reads nothing before it knows which version the file was written for.
const firstLines24 = 'dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n'

// Without root there is neither chroot nor a change of user: every service runs as the one account.
function common({ folder, account }: DovecotPlace): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
ssl = no
protocols = imap
first_valid_uid = 1
default_login_user = ${account.name}
default_internal_user = ${account.name}
default_internal_group = ${account.group}
service anvil {
  chroot =
}
service stats {
  chroot =
}`
}

function version23({ folder, port, account, password }: DovecotPlace): string {
  return `
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%n/Maildir
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${account.uid} gid=${account.gid} home=${folder}/mail/%n
}
${login('address', port)}
`
}

function version24({ folder, port, account, password }: DovecotPlace): string {
  return `
auth_allow_cleartext = yes
mail_driver = maildir
mail_home = ${folder}/mail/%{user | username}
mail_path = ~/Maildir
passdb static {
  password = ${password}
}
userdb static {
  fields {
    uid = ${account.uid}
    gid = ${account.gid}
  }
}
${login('listen', port)}
`
}

function login(addressSetting: 'address' | 'listen', port: number): string {
  return `service imap-login {
  chroot =
  inet_listener imap {
    ${addressSetting} = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}`
}
