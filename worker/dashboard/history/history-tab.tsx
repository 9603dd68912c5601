import type { DocumentRow } from '../../../shared/schemas/document'
import type { HistoryEntry } from '../../../shared/schemas/history'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { Icon } from '../../../shared/ui/icon'
import { Skeleton } from '../../../shared/ui/skeleton'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { useLive } from '../live/use-live'
import { describeChanges, describeEntry, describeMoment } from './describe-entry'
import './history.css'

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, language } = useInterface()
  const words = { t, language }
  return (
    <li class="entry">
      <p class="entry__what">{describeEntry(entry, words)}</p>
      {describeChanges(entry, words).map(({ label, before, after }) => (
        <p key={label} class="entry__change">
          <span class="entry__label">{label}</span>
          {before !== null && <del>{before}</del>}
          {before !== null && <Icon name="chevron-right" size={11} />}
          {after === null ? <span class="panel__none">{t('emptied')}</span> : <ins>{after}</ins>}
        </p>
      ))}
      <p class="entry__when">
        {describeMoment(entry, words)}
        <code title={t('entryHash', { hash: entry.hash })}>{entry.hash.slice(0, 8)}</code>
      </p>
    </li>
  )
}

/** All that happened to a document, newest first, each line sealed to the one before (S-35, S-36). */
export function HistoryTab({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  const { api } = useServices()
  const history = useResource(`history ${row.id}`, () => api.listHistory(row.spaceId, row.id))
  useLive(row.spaceId, history.reload)
  if (history.error && !history.value) {
    return (
      <EmptyState icon="alert" tone="alert" title={t('listFailed')} text={errorSentence(history.error, t)}>
        <Button icon="refresh" onClick={history.reload}>
          {t('retry')}
        </Button>
      </EmptyState>
    )
  }
  if (!history.value)
    return (
      <div class="panel__wait">
        <Skeleton width="80%" />
        <Skeleton width="60%" />
        <Skeleton width="72%" />
      </div>
    )
  const newestFirst = history.value.toSorted((a, b) => b.seq - a.seq)
  return (
    <>
      <ol class="entries">
        {newestFirst.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
      <p class="entries__seal">
        <Icon name="lock" size={13} />
        {t('historySealed')}
      </p>
    </>
  )
}
