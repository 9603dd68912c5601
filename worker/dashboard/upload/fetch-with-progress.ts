/** Answer headers as XMLHttpRequest gives them, one a line. */
function parseHeaders(lines: string) {
  const headers = new Headers()
  for (const line of lines.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * A `fetch` that says how much of the body has left (0…1). fetch itself reports nothing, and a streamed
 * request body needs HTTP/2 and is Chromium's only; XMLHttpRequest does it everywhere.
 */
export function fetchWithProgress(onProgress: (share: number) => void): typeof fetch {
  return (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open(init.method ?? 'GET', input instanceof Request ? input.url : input)
      request.responseType = 'blob'
      new Headers(init.headers).forEach((value, name) => request.setRequestHeader(name, value))
      request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total)
      request.onload = () => {
        const { status, statusText } = request
        const headers = parseHeaders(request.getAllResponseHeaders())
        resolve(new Response(status === 204 ? null : request.response, { status, statusText, headers }))
      }
      request.onerror = () => reject(new TypeError('network'))
      request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
      if (init.signal?.aborted) return request.onabort(new ProgressEvent('abort'))
      init.signal?.addEventListener('abort', () => request.abort())
      request.send(init.body instanceof Blob || typeof init.body === 'string' ? init.body : null)
    })
}
