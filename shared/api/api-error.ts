import { errorBody } from '../schemas/errors'

/** The server refused: `message` is a sentence for the user, `retryAfterMs` when the server says when to come back. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly id: string,
    readonly retryAfterMs: number | null = null,
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/** Turns a refused answer into an ApiError, also when a proxy answered something that is not ours. */
export async function toApiError(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('retry-after'))
  const retryAfterMs = Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter * 1000 : null
  const parsed = errorBody.safeParse(await response.json().catch(() => null))
  if (!parsed.success) return new ApiError(response.status, 'internal', `HTTP ${response.status}`, '', retryAfterMs)
  const { code, message, id } = parsed.data.error
  return new ApiError(response.status, code, message, id, retryAfterMs)
}
