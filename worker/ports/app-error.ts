import { errorStatus, type ErrorCode } from '../../shared/schemas/errors'

/** A refusal that the user should read. Anything else that is thrown is a bug and answers 500 with an id. */
export class AppError extends Error {
  readonly status: number

  /** `message` is a sentence in the user's language that says what happened and what was kept. */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'AppError'
    this.status = errorStatus[code]
  }
}
