import { useEffect, useState } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useServices } from '../app/services-context'

/**
 * The picture of a page as a local address; a sharper one takes the place of the first without a blank
 * between.
 */
export function usePicture({ id, spaceId }: DocumentRow, page: number, width: number) {
  const { api } = useServices()
  const [picture, setPicture] = useState<{ url?: string; error?: unknown }>({})
  useEffect(() => {
    let gone = false
    api.getPreview(spaceId, id, page, width).then(
      (blob) => !gone && setPicture({ url: URL.createObjectURL(blob) }),
      (error: unknown) => !gone && setPicture((old) => ({ ...old, error })),
    )
    return () => {
      gone = true
    }
  }, [api, spaceId, id, page, width])
  useEffect(() => () => void (picture.url && URL.revokeObjectURL(picture.url)), [picture.url])
  return picture
}
