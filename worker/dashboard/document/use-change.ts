import { useCallback, useRef } from 'preact/hooks'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import type { Resource } from '../data/use-resource'

/** Shows a change at once, sends it, and puts the old values back with a sentence when it is refused. */
export function useChange({ value, set }: Pick<Resource<DocumentRow>, 'value' | 'set'>) {
  const { live } = useServices()
  const { fail } = useInterface()
  const latest = useRef(value)
  latest.current = value
  return useCallback(
    async (shown: (row: DocumentRow) => DocumentRow, send: () => Promise<DocumentRow>) => {
      const before = latest.current
      set(shown)
      try {
        const answer = await send()
        set(() => answer)
        live.announce({ kind: 'changed', spaceId: answer.spaceId, documentId: answer.id })
        return true
      } catch (error) {
        if (before) set(() => before)
        fail(error)
        return false
      }
    },
    [set, live, fail],
  )
}
