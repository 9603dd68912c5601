import type { ApiClient } from '../../../shared/api/api-client'
import { readToFile } from './read-to-file'
import type { ReviewData } from './review-lists'

/** Reads what the three tabs show. Rejects as the API client does. */
export async function readReview(
  api: Pick<ApiClient, 'review' | 'listSpaces' | 'listDocuments'>,
): Promise<ReviewData> {
  const [answer, spaces] = await Promise.all([api.review(), api.listSpaces()])
  return { answer, toFile: await readToFile(api, spaces) }
}
