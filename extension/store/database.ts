import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Folder } from '../../shared/schemas/folder'
import type { Space } from '../../shared/schemas/space'
import type { QueuedCapture } from '../queue/queued-capture'
import type { Session } from '../session/session'

/**
 * The spaces of a person as the server last told them, and the folders of those they looked into: without network the
 * panel still knows where a document may go. The server asks the rights again when the document arrives.
 */
export interface KnownSpaces {
  userId: string
  spaces: Space[]
  /** By space id. */
  folders: Record<string, Folder[]>
}

interface Schema extends DBSchema {
  captures: { key: string; value: QueuedCapture }
  blobs: { key: string; value: Blob }
  session: { key: string; value: Session }
  known: { key: string; value: KnownSpaces }
}
export type Database = IDBPDatabase<Schema>

/**
 * The extension's own database. The token lives here and not in `storage.local`: content scripts share that
 * area in Firefox, while IndexedDB belongs to the extension's origin in both browsers; and signing out is one
 * transaction.
 */
export function openDatabase(name = 'liasse'): Promise<Database> {
  return openDB<Schema>(name, 2, {
    upgrade(database, version) {
      if (version < 1) {
        database.createObjectStore('captures', { keyPath: 'id' })
        database.createObjectStore('blobs')
        database.createObjectStore('session')
      }
      if (version < 2) database.createObjectStore('known', { keyPath: 'userId' })
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}
