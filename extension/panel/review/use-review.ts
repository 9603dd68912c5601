import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../../../shared/api/api-error'
import type { DocumentRow } from '../../../shared/schemas/document'
import { announce } from '../../messages/send-message'
import { usePanel } from '../panel-context'
import { readReview } from './read-review'
import { changeDocument, type ReviewData } from './review-lists'

/**
 * The three lists: read again whenever `turn` is another, for something changed on the server, and changed at
 * once by the user's own hand.
 */
export function useReview(turn: string) {
  const { api, failed } = usePanel()
  const [data, setData] = useState<ReviewData | null>(null)
  const [broken, setBroken] = useState(false)
  // An answer that was asked for before a later change must not undo it on screen.
  const latest = useRef(0)

  const reload = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const read = readReview(api)
    read.catch(() => mine === latest.current && setBroken(true))
    const fresh = await read
    if (mine !== latest.current) return
    setData(fresh)
    setBroken(false)
    announce('review.counted', { flagged: fresh.answer.counts.flagged })
  }, [api])
  useEffect(() => {
    // A list that is shown stays, and the first failure shows in its place: only a closed session is worth a word more.
    void reload().catch((error) => isSessionOver(error) && failed(error))
  }, [reload, turn])

  const show = (id: string, changes: Partial<DocumentRow>) =>
    setData((current) => current && changeDocument(current, id, changes))
  /** Shows the change, asks the server for it, and takes it back when refused. Returns whether it holds. */
  const change = useCallback(
    async (document: DocumentRow, shown: Partial<DocumentRow>, ask: () => Promise<DocumentRow>) => {
      latest.current += 1
      show(document.id, shown)
      const answer = await ask().catch(failed)
      show(document.id, answer ?? document)
      void reload().catch(() => undefined)
      return answer !== undefined
    },
    [reload, failed],
  )
  return { data, broken, reload, change }
}

const isSessionOver = (error: unknown) => error instanceof ApiError && error.status === 401

export type Review = ReturnType<typeof useReview>
