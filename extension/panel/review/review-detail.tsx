import type { DocumentRow, SuggestionField as Field } from '../../../shared/schemas/document'
import { formatDay } from '../../../shared/i18n/formats'
import { DueDate } from '../../../shared/ui/due-date'
import { Icon } from '../../../shared/ui/icon'
import { SuggestionField } from '../../../shared/ui/suggestion-field'
import { shownValue } from '../../../shared/ui/suggestion-look'
import { documentUrl } from '../dashboard-url'
import { usePanel } from '../panel-context'
import { MoveButton } from './move-button'
import { factOf, fieldWords, proposalOf } from './next-proposal'
import type { Triage } from './use-triage'

export interface ReviewDetailProps {
  document: DocumentRow
  triage: Triage
}

/** Always shown, then those that hold something. */
const fields: { field: Field; always: boolean }[] = [
  { field: 'dueDate', always: true },
  { field: 'noticeDate', always: false },
  { field: 'summary', always: false },
  { field: 'folder', always: true },
  { field: 'name', always: false },
  { field: 'type', always: false },
  { field: 'issuer', always: false },
]

/** What is known and proposed of a document, with its evidence, and what can be done about it. */
export function ReviewDetail({ document, triage }: ReviewDetailProps) {
  const { t } = usePanel()
  return (
    <div class="review-detail">
      {document.warnings.length > 0 && (
        <ul class="note note--warning" aria-label={t('warnings')}>
          {document.warnings.map(({ code, message }) => (
            <li key={code}>
              <Icon name="alert" size={14} /> {message}
            </li>
          ))}
        </ul>
      )}
      <dl class="review-detail__fields">
        {fields.map(({ field, always }) => (
          <DetailField key={field} field={field} always={always} document={document} triage={triage} />
        ))}
      </dl>
      <div class="review-detail__actions">
        <MoveButton document={document} onMove={(folder) => void triage.move(document, folder)} />
        <a
          class="ui-button ui-button--quiet ui-button--small"
          href={documentUrl(document.spaceId, document.id)}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="link" size={14} /> {t('openInLiasse')}
        </a>
      </div>
    </div>
  )
}

function DetailField({
  field,
  always,
  document,
  triage,
}: ReviewDetailProps & { field: Field; always: boolean }) {
  const { common } = usePanel()
  const suggestion = proposalOf(document, field)
  const fact = factOf(document, field)
  // A name is always there: only a proposal makes it worth a line.
  const isWorthALine =
    always || (field === 'name' ? suggestion !== undefined : fact !== null || suggestion !== undefined)
  if (!isWorthALine) return null
  const mayDecide = document.level !== 'read'
  const name = common(fieldWords[field])
  return (
    <div class={`review-detail__field review-detail__field--${field}`}>
      <dt>{name}</dt>
      <dd>
        <SuggestionField
          name={name}
          fact={field === 'name' && suggestion?.state === 'proposed' ? null : fact}
          suggestion={suggestion}
          onDecide={mayDecide ? (decision) => void triage.decide(document, field, decision) : undefined}
          open={field === 'dueDate' || field === 'folder'}
          t={common}
        >
          {field === 'folder' && fact === null && suggestion?.state === 'proposed' ? (
            common('fileInto', { folder: suggestion.value })
          ) : (
            <FieldValue field={field} value={shownField(field, fact, document)} />
          )}
        </SuggestionField>
      </dd>
    </div>
  )
}

function shownField(field: Field, fact: string | null, document: DocumentRow) {
  const suggestion = proposalOf(document, field)
  return field === 'name' && suggestion?.state === 'proposed'
    ? suggestion.value
    : shownValue(fact, suggestion)
}

function FieldValue({ field, value }: { field: Field; value: string | null }) {
  const { t, common, language } = usePanel()
  if (field === 'dueDate') return <DueDate day={value} language={language} t={common} distance />
  if (value === null) return <>{field === 'folder' ? t('rootFolder') : t('emptyValue')}</>
  return <>{field === 'noticeDate' ? formatDay(value, language) : value}</>
}
