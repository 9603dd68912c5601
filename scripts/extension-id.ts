import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const manifest = '.output/extension/chrome-mv3/manifest.json'

/** Chrome's id of the built extension: the first half of the SHA-256 of its public key, written a to p. */
export function extensionId(): string {
  if (!existsSync(manifest)) return ''
  const { key } = JSON.parse(readFileSync(manifest, 'utf8')) as { key?: string }
  const digest = createHash('sha256').update(Buffer.from(key ?? '', 'base64')).digest('hex').slice(0, 32)
  return Array.from(digest, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
