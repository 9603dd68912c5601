import { useEffect, useState } from 'preact/hooks'
import { useServices } from './services-context'
import { SignInPage } from '../sign-in/sign-in-page'
import type { PageProps } from './page-props'
import { Session } from './session'

/** Every page that needs a session; without one, the sign-in stands in its place and the address stays. */
export function Behind(props: PageProps) {
  const { onSessionLost } = useServices()
  const [lost, setLost] = useState(false)
  // Each sign-in starts from nothing: what the one before had on screen may belong to somebody else.
  const [entry, setEntry] = useState(0)
  useEffect(() => onSessionLost(() => setLost(true)), [onSessionLost])
  const entered = () => {
    setEntry(entry + 1)
    setLost(false)
  }
  if (lost) return <SignInPage onSignedIn={entered} />
  return <Session key={entry} {...props} onLost={() => setLost(true)} />
}
