export type SignInProblem = 'cancelled' | 'refused' | 'state-mismatch' | 'expired' | 'unreachable'

/** Why nobody is signed in; the panel words it. */
export class SignInError extends Error {
  constructor(readonly problem: SignInProblem) {
    super(problem)
    this.name = 'SignInError'
  }
}
