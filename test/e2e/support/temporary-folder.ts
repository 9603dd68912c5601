import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterDeath } from './after-death'

/** A fresh folder that is removed by `remove()`, at the latest when this process has ended. */
export function temporaryFolder(name: string, owner?: { uid: number; gid: number }) {
  const path = mkdtempSync(join(tmpdir(), `liasse-${name}-`))
  if (owner) chownSync(path, owner.uid, owner.gid)
  // Whoever still writes there is being killed at the same moment.
  const forget = afterDeath(['sh', '-c', 'sleep 2; rm -rf -- "$0"', path])
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    forget()
  }
  return { path, remove }
}
