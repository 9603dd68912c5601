import type { SignInProblem } from '../../session/sign-in-error'
import type { PanelTranslate } from '../panel-context'

const words = {
  cancelled: 'signInCancelled',
  refused: 'signInRefused',
  'state-mismatch': 'signInMismatch',
  expired: 'signInExpired',
  unreachable: 'signInUnreachable',
} as const satisfies Record<SignInProblem, string>

export const wordProblem = (problem: SignInProblem, t: PanelTranslate) => t(words[problem])
