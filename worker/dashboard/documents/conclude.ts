import type { DocumentRow } from '../../../shared/schemas/document'
import type { NewToast } from '../../../shared/ui/toast-queue'
import { errorSentence } from '../app/error-sentence'
import type { DashboardTranslate } from '../app/words'
import type { Settled } from '../data/settle-all'
import type { LiveHub } from '../live/live-hub'

export interface ConclusionMeans {
  live: LiveHub
  toast: (toast: NewToast) => void
  t: DashboardTranslate
  reload: () => void
}

/** Says what was done or refused, tells the other views, and after a refusal shows what is true again. */
export function conclude(
  { live, toast, t, reload }: ConclusionMeans,
  { done, failed }: Settled<DocumentRow>,
  success?: { text: string; undo?: () => void },
) {
  for (const { spaceId, id } of done) live.announce({ kind: 'changed', spaceId, documentId: id })
  const [first] = failed
  if (first) {
    const reason = errorSentence(first.error, t)
    const count = failed.length
    toast({ tone: 'error', text: count === 1 ? reason : t('someRefused', { count, reason }) })
    reload()
  } else if (success) {
    toast({ text: success.text, action: success.undo && { label: t('undo'), run: success.undo } })
  }
}
