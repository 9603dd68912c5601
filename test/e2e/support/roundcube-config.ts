type RoundcubePlace = { folder: string; imapPort: number }

/**
 * The text of Roundcube's `config.inc.php`: French, its own SQLite database, no plug-in, mail from the
 * local IMAP server.
 */
export function roundcubeConfig({ folder, imapPort }: RoundcubePlace): string {
  const settings = {
    db_dsnw: `sqlite:///${folder}/roundcube.db?mode=0640`,
    imap_host: [`127.0.0.1:${imapPort}`],
    smtp_host: '127.0.0.1:9',
    language: 'fr_FR',
    product_name: 'Webmail de test',
    skin: 'elastic',
    plugins: [],
    des_key: 'liasse-test-24-bytes-key',
    temp_dir: `${folder}/temp`,
    log_dir: `${folder}/logs`,
    log_driver: 'file',
    enable_installer: false,
    enable_spellcheck: false,
    create_default_folders: false,
    mime_types: `${folder}/config/mime.types`,
    // A new session for each test must not find the browser's keep-alive of the previous one.
    session_lifetime: 60,
    refresh_interval: 3600,
    devel_mode: false,
  }
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${php(value)};`)
  return ['<?php', '$config = [];', ...lines, ''].join('\n')
}

function php(value: string | number | boolean | string[]): string {
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value)
}
