/**
 * What a fetch brought back, wherever it ran. A page passes it to the panel as a message, hence a Blob and no
 * buffer.
 */
export interface FetchedFile {
  status: number
  finalUrl: string
  contentType: string | null
  contentDisposition: string | null
  bytes: Blob
}

/** Reads a response to the end. */
export async function readFetchedFile(response: Response): Promise<FetchedFile> {
  return {
    status: response.status,
    finalUrl: response.url,
    contentType: response.headers.get('content-type'),
    contentDisposition: response.headers.get('content-disposition'),
    bytes: await response.blob(),
  }
}
