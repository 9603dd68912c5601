import { useCallback, useEffect, useState } from 'preact/hooks'
import { answerMessages } from '../messages/answer-messages'
import { announce } from '../messages/send-message'
import type { Session } from '../session/session'
import { readSession } from '../session/session-store'
import { openDatabase, type Database } from '../store/database'

/** The database and who is signed in; `session` is undefined until known. */
export function useSession() {
  const [database, setDatabase] = useState<Database | null>(null)
  const [session, setSession] = useState<Session | null>()

  useEffect(() => {
    void openDatabase().then(async (opened) => {
      setSession(await readSession(opened))
      setDatabase(opened)
    })
  }, [])
  // Another window's panel may sign in or out.
  useEffect(() => {
    if (!database) return
    return answerMessages({
      'session.changed': () => {
        void readSession(database).then(setSession)
        return null
      },
    })
  }, [database])

  const changed = useCallback((next: Session | null) => {
    setSession(next)
    announce('session.changed', { signedIn: next !== null })
  }, [])
  return { database, session, changed }
}
