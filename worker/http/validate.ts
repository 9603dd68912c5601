import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import type { ZodType } from 'zod'
import { AppError } from '../ports/app-error'

/** Parses one part of a request by its schema; what does not fit answers 400 and names the first wrong field. */
export function validate<T extends ZodType, Target extends keyof ValidationTargets>(target: Target, schema: T) {
  return zValidator(target, schema, (result) => {
    if (result.success) return
    const issue = result.error.issues[0]
    const field = issue?.path.join('.') || target
    throw new AppError('request.invalid', `Cette demande n’est pas valable\u00a0: champ «\u00a0${field}\u00a0» (${issue?.message ?? ''}).`)
  })
}
