import { formatDay } from '../../../shared/i18n/formats'
import type { AnalysisState, DocumentRow } from '../../../shared/schemas/document'
import { Icon } from '../../../shared/ui/icon'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import type { WordKey } from '../app/words'

const sentences: Record<Exclude<AnalysisState, 'done'>, WordKey> = {
  waiting: 'noticeWaiting',
  running: 'noticeRunning',
  failed: 'noticeFailed',
  unreadable: 'noticeUnreadable',
  'no-credit': 'noticeNoCredit',
}

/** Why little is known of a document yet, and that the document itself is safe. */
export function AnalysisNotice({ row }: { row: DocumentRow }) {
  const { t, language } = useInterface()
  const resetsOn = useSpace(row.spaceId)?.credits.resetsOn
  const { state, reason } = row.analysis
  if (state === 'done') return null
  const day = resetsOn ? formatDay(resetsOn, language) : '…'
  const bad = state === 'failed' || state === 'unreadable'
  return (
    <div class={`notice ${bad ? 'notice--bad' : ''}`} role="status">
      <Icon name={bad ? 'alert' : 'engine'} />
      <p>
        {t(sentences[state], { day })}
        {reason && <span class="notice__reason">{reason}</span>}
      </p>
    </div>
  )
}
