import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Me } from '../../../shared/schemas/identity'
import type { Space } from '../../../shared/schemas/space'
import { useResource } from '../data/use-resource'
import { useLive } from '../live/use-live'
import { AccountContext } from './account-context'
import { useInterface } from './interface-context'
import { useServices } from './services-context'

export interface AccountProviderProps {
  me: Me
  spaces: Space[]
  reloadSpaces: () => void
  onSignedOut: () => void
  children: ComponentChildren
}

/** Holds the account and what waits for review over all spaces, kept fresh by the live socket. */
export function AccountProvider({ me, spaces, reloadSpaces, onSignedOut, children }: AccountProviderProps) {
  const { api, auth, live } = useServices()
  const { fail, adoptLanguage } = useInterface()
  const review = useResource('review', () => api.review(30))
  useEffect(() => live.start(), [live])
  useEffect(() => adoptLanguage(me.user.language), [me.user.language])
  useLive(null, review.reload)
  // Storage and credits of the rail may come a little later than the documents themselves.
  useLive(null, reloadSpaces, 1000)

  const account = useMemo(
    () => ({
      me,
      // S-09: the firm's own space first, then the clients by name.
      spaces: [...spaces].sort(
        (a, b) => Number(b.kind === 'firm') - Number(a.kind === 'firm') || a.name.localeCompare(b.name, 'fr'),
      ),
      review: review.value,
      reviewError: review.error,
      reloadSpaces,
      reloadReview: review.reload,
      signOut: () => void auth.signOut().then(onSignedOut, fail),
    }),
    [me, spaces, review.value, review.error, fail],
  )
  return <AccountContext.Provider value={account}>{children}</AccountContext.Provider>
}
