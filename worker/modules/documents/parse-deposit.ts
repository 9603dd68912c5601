import type { HonoRequest } from 'hono'
import { captureSource, type CaptureSource } from '../../../shared/schemas/source'
import { AppError } from '../../ports/app-error'

function decodeBase64Url(text: string) {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function readSource(header: string | undefined): CaptureSource {
  if (header === undefined) return { kind: 'api' }
  try {
    return captureSource.parse(JSON.parse(decodeBase64Url(header)))
  } catch (error) {
    throw new AppError('request.invalid', 'La provenance (en-tête Liasse-Source) n’est pas lisible\u00a0: rien n’a été enregistré.', { cause: error })
  }
}

/** `sha-256=:<base64>:` (RFC 9530) as hex; null when absent. */
function readDigest(header: string | undefined): string | null {
  if (header === undefined) return null
  const encoded = /sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header)?.[1]
  if (!encoded) throw new AppError('request.invalid', 'L’empreinte (en-tête Repr-Digest) n’est pas un sha-256\u00a0: rien n’a été enregistré.')
  return Array.from(atob(encoded), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** What the headers and the body of a deposit announce. The size must be known first: the quota is checked before transfer. */
export function parseDeposit(req: HonoRequest) {
  const length = req.header('content-length')
  const sizeBytes = length === undefined ? Number.NaN : Number(length)
  if (!Number.isSafeInteger(sizeBytes)) {
    throw new AppError('request.invalid', 'La taille du fichier doit être annoncée (en-tête Content-Length).')
  }
  if (sizeBytes === 0 || req.raw.body === null) {
    throw new AppError('request.empty-file', 'Ce fichier est vide (zéro octet)\u00a0: rien n’a été enregistré.')
  }
  return {
    body: req.raw.body as ReadableStream<Uint8Array>,
    sizeBytes,
    mime: req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '',
    source: readSource(req.header('liasse-source')),
    expectedSha256: readDigest(req.header('repr-digest')),
  }
}
