import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import type { ZodType } from 'zod'
import { AppError } from '../ports/app-error'

/** What a validating handler checks; the API's own description is made from it. */
export interface Validated {
  target: keyof ValidationTargets
  schema: ZodType
}

const validated = new WeakMap<object, Validated>()

/** The schema a handler of a route validates with, when it is one of ours. */
export const schemaOf = (handler: object): Validated | undefined => validated.get(handler)

/** Parses one part of a request by its schema; what does not fit answers 400 and names the first wrong field. */
export function validate<T extends ZodType, Target extends keyof ValidationTargets>(target: Target, schema: T) {
  const handler = zValidator(target, schema, (result) => {
    if (result.success) return
    const issue = result.error.issues[0]
    const field = issue?.path.join('.') || target
    throw new AppError('request.invalid', `Cette demande n’est pas valable\u00a0: champ «\u00a0${field}\u00a0» (${issue?.message ?? ''}).`)
  })
  validated.set(handler, { target, schema })
  return handler
}
