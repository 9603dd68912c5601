import { formatDay, formatMoment, formatSize } from '../../../shared/i18n/formats'
import type { HistoryEntry } from '../../../shared/schemas/history'
import type { Language } from '../../../shared/schemas/primitives'
import type { DashboardTranslate, WordKey } from '../app/words'

export interface EntryChange {
  label: string
  before: string | null
  after: string | null
}

interface Words {
  t: DashboardTranslate
  language: Language
}

/** Fields of an entry that people read; the rest (ids, states of the machine) stays in the export. */
const labels: Record<string, WordKey> = {
  name: 'fieldName',
  folder: 'fieldFolder',
  description: 'fieldDescription',
  dueDate: 'fieldDueDate',
  noticeDate: 'fieldNoticeDate',
  type: 'fieldType',
  note: 'fieldNote',
  flagged: 'toReview',
  issuer: 'fieldIssuer',
  summary: 'fieldSummary',
  tags: 'fieldTags',
  sizeBytes: 'columnSize',
  level: 'fieldLevel',
  reason: 'fieldReason',
  ai: 'aiTitle',
  engine: 'readBy',
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const quiet = new Set(['sizeBytes'])
/** What the analysis wrote in prose is read on the document itself. */
const prose = new Set(['summary', 'description'])
const anyId = /^[a-z]{3}_[A-Za-z0-9_-]{8,}$/

function inWords(key: string, value: unknown, { t, language }: Words): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (key === 'sizeBytes' && typeof value === 'number') return formatSize(value, language)
  if (key === 'level' && typeof value === 'string') return t(`level-${value}` as WordKey)
  if (key === 'ai') return t(value === 'never' ? 'ai-never' : 'ai-allowed')
  if (key === 'engine' && value === 'embedded') return t('engineEmbedded')
  if (typeof value === 'string' && anyId.test(value)) return null
  if (typeof value === 'string') return isoDay.test(value) ? formatDay(value, language) : value
  if (typeof value === 'number') return key === 'tags' && value === 0 ? null : String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? t('rootFolder')
      : value.map((one) => inWords('', one, { t, language })).join(' / ')
  const { text, name } = value as { text?: unknown; name?: unknown }
  return inWords('', text ?? name, { t, language })
}

/** A decision on a suggestion stands as `{field, value}`: told as a change of that field. */
function unfold(side: Record<string, unknown> | null): Record<string, unknown> {
  if (side && typeof side.field === 'string') return { [side.field]: side.value }
  return side ?? {}
}

/** What an entry changed, field by field, in words; empty when its sentence says all. */
export function describeChanges(entry: HistoryEntry, words: Words): EntryChange[] {
  const before = unfold(entry.before)
  const after = unfold(entry.after)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const label = labels[key]
    if (!label || quiet.has(key) || (entry.action === 'document.analysed' && prose.has(key))) return []
    const change = {
      label: words.t(label),
      before: inWords(key, before[key], words),
      after: inWords(key, after[key], words),
    }
    return change.before === change.after ? [] : [change]
  })
}

/** Who did what, from where, as a sentence: « Claire Morel a déplacé le document (web) ». */
export function describeEntry(entry: HistoryEntry, { t }: Words) {
  const field = labels[String(entry.after?.field ?? '')]
  return t(`did-${entry.action}`, { actor: entry.actor.name, field: field ? t(field) : '' })
}

/** When and from where. */
export function describeMoment(entry: HistoryEntry, { t, language }: Words) {
  return `${formatMoment(entry.at, language)} · ${t(`via-${entry.via}`)}`
}
