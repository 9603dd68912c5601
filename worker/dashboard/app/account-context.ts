import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Me } from '../../../shared/schemas/identity'
import type { ReviewAnswer } from '../../../shared/schemas/review'
import type { Space } from '../../../shared/schemas/space'

/** The signed-in user, what they may enter, and what waits for them. */
export interface Account {
  me: Me
  spaces: Space[]
  review: ReviewAnswer | undefined
  reviewError: unknown
  reloadSpaces: () => void
  reloadReview: () => void
  signOut: () => void
}

export const AccountContext = createContext<Account | null>(null)

/** The account, on every page behind the sign-in. */
export function useAccount(): Account {
  const account = useContext(AccountContext)
  if (!account) throw new Error('no account: render behind the sign-in')
  return account
}

/** One space of the account; undefined when it is not theirs. */
export function useSpace(spaceId: string): Space | undefined {
  return useAccount().spaces.find(({ id }) => id === spaceId)
}
