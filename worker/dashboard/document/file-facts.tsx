import type { ComponentChildren } from 'preact'
import { fileFormats } from '../../../shared/domain/file-format'
import { formatMoment, formatSize } from '../../../shared/i18n/formats'
import type { DocumentRow } from '../../../shared/schemas/document'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { PanelSection } from './panel-section'

/** The usual name of a format, `PDF`; the bare MIME type for what we do not know. */
function kindOf(mime: string) {
  const known = Object.values(fileFormats).find((format) => format.mime === mime)
  return known ? known.extension.slice(1).toUpperCase() : mime
}

function useFacts(row: DocumentRow): [label: string, value: ComponentChildren][] {
  const { t, language } = useInterface()
  const { source } = row
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  const facts: [string, ComponentChildren][] = [
    [t('importedAt'), formatMoment(row.importedAt, language)],
    [t('importedBy'), row.importedBy.name],
    [t('cameFrom'), t(`source-${source.kind}`)],
    [t('columnSize'), formatSize(row.sizeBytes, language)],
  ]
  if (source.from) facts.push([t('mailFrom'), source.from])
  if (source.subject) facts.push([t('mailSubject'), source.subject])
  if (source.pageTitle || source.url) facts.push([t('sourcePage'), source.pageTitle ?? source.url])
  if (row.pages !== null)
    facts.push([t('pagesView'), t('pagesRead', { count: row.pages, read: row.analysis.pagesRead })])
  if (row.language) facts.push([t('documentLanguage'), languages.of(row.language) ?? row.language])
  const { engine } = row.analysis
  if (engine) facts.push([t('readBy'), engine === 'embedded' ? t('engineEmbedded') : t('engineModel', { model: engine })])
  facts.push([t('fileKind'), kindOf(row.mime)])
  if (row.parentId) {
    const to = { page: 'document', spaceId: row.spaceId, documentId: row.parentId } as const
    facts.push([t('takenFrom'), <Link to={to}>{t('parentMessage')}</Link>])
  }
  return facts
}

/** What never changes: when, by whom, from where, how large (S-27…S-29). */
export function FileFacts({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  const facts = useFacts(row)
  return (
    <PanelSection title={t('file')}>
      <dl class="facts">
        {facts.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>{value}</dd>,
        ])}
        <dt>{t('fingerprint')}</dt>
        <dd>
          <code class="panel__hash" title={row.sha256}>
            {row.sha256.slice(0, 16)}…
          </code>
        </dd>
      </dl>
    </PanelSection>
  )
}
