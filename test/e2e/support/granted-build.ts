import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder'

/**
 * A copy of the built extension in which `origins` (match patterns) are granted from the start, for tests
 * of what follows the browser's permission prompt: no driver can press that. The manifest as shipped is
 * checked elsewhere.
 */
export function grantedBuild(extensionDir: string, origins: string[]): { path: string; remove(): void } {
  const copy = temporaryFolder('extension')
  cpSync(extensionDir, copy.path, { recursive: true })
  const file = join(copy.path, 'manifest.json')
  const manifest: { host_permissions?: string[] } = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions = [...new Set([...(manifest.host_permissions ?? []), ...origins])]
  writeFileSync(file, JSON.stringify(manifest))
  return copy
}
