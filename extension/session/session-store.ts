import type { Database } from '../store/database'
import type { Session } from './session'

const key = 'current'
const strict = { durability: 'strict' } as const

export async function readSession(database: Database): Promise<Session | null> {
  return (await database.get('session', key)) ?? null
}

export async function saveSession(database: Database, session: Session) {
  const transaction = database.transaction('session', 'readwrite', strict)
  await Promise.all([transaction.store.put(session, key), transaction.done])
}

/** Forgets the token only: the captures that wait stay for the same person's next sign-in. */
export async function dropToken(database: Database) {
  await database.delete('session', key)
}

/** Wipes token, captures with their bytes and the known spaces in one transaction. */
export async function wipeEverything(database: Database) {
  const transaction = database.transaction(['session', 'captures', 'blobs', 'known'], 'readwrite', strict)
  await Promise.all([
    transaction.objectStore('session').clear(),
    transaction.objectStore('captures').clear(),
    transaction.objectStore('blobs').clear(),
    transaction.objectStore('known').clear(),
    transaction.done,
  ])
}
