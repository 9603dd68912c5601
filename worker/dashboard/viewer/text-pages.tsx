import { useEffect, useRef } from 'preact/hooks'
import type { DocumentRow, Evidence, PageText } from '../../../shared/schemas/document'
import { Badge } from '../../../shared/ui/badge'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { Skeleton } from '../../../shared/ui/skeleton'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { saveBlob } from '../data/save-blob'
import type { Resource } from '../data/use-resource'

function Marked({ text, evidence }: { text: string; evidence: Evidence | null }) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (evidence) mark.current?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }, [evidence])
  if (!evidence) return <>{text}</>
  return (
    <>
      {text.slice(0, evidence.start)}
      <mark ref={mark}>{text.slice(evidence.start, evidence.end)}</mark>
      {text.slice(evidence.end)}
    </>
  )
}

function NoText({ row }: { row: DocumentRow }) {
  const { t, fail } = useInterface()
  const { api } = useServices()
  const waiting = row.analysis.state === 'waiting' || row.analysis.state === 'running'
  const save = () => api.getContent(row.spaceId, row.id).then((blob) => saveBlob(blob, row.name), fail)
  return (
    <EmptyState
      icon="file"
      title={t(waiting ? 'textSoon' : 'noText')}
      text={row.analysis.reason ?? t(waiting ? 'textSoonText' : 'noTextText')}
    >
      <Button icon="download" onClick={() => void save()}>
        {t('download')}
      </Button>
    </EmptyState>
  )
}

/** The text that was read, page by page, and how sure the reading is where it came from a picture. */
export function TextPages({
  row,
  text,
  evidence,
}: {
  row: DocumentRow
  text: Resource<PageText[]>
  evidence: Evidence | null
}) {
  const { t } = useInterface()
  if (text.error && !text.value) {
    return (
      <EmptyState icon="alert" tone="alert" title={t('textFailed')} text={errorSentence(text.error, t)}>
        <Button icon="refresh" onClick={text.reload}>
          {t('retry')}
        </Button>
      </EmptyState>
    )
  }
  if (!text.value)
    return (
      <div class="text-page">
        {[90, 70, 84, 60].map((width) => (
          <p key={width}>
            <Skeleton width={`${width}%`} />
          </p>
        ))}
      </div>
    )
  if (text.value.every((page) => page.text.trim() === '')) return <NoText row={row} />
  return (
    <ol class="viewer__pages">
      {text.value.map((page) => (
        <li key={page.number} class="text-page">
          <p class="text-page__head">
            {text.value && text.value.length > 1 && t('evidencePage', { page: page.number })}
            {page.by === 'ocr' && (
              <Badge title={t('ocrTitle')}>
                {t('ocrConfidence', { value: Math.round(page.confidence * 100) })}
              </Badge>
            )}
          </p>
          <div class="text-page__text">
            <Marked text={page.text} evidence={evidence?.page === page.number ? evidence : null} />
          </div>
        </li>
      ))}
    </ol>
  )
}
