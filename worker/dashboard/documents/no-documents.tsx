import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { useInterface } from '../app/interface-context'
import { useUploads } from '../upload/upload-context'

export interface NoDocumentsProps {
  filtered: boolean
  onClear?: () => void
  title?: string
}

/** Nothing matches, or nothing is there yet: says which, and what to do. */
export function NoDocuments({ filtered, onClear, title }: NoDocumentsProps) {
  const { t } = useInterface()
  const { openSheet } = useUploads()
  if (filtered) {
    return (
      <EmptyState icon="search" title={t('nothingFound')} text={t('nothingFoundText')}>
        {onClear && <Button onClick={onClear}>{t('clearFilters')}</Button>}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="upload" title={title ?? t('noDocuments')} text={t('noDocumentsText')}>
      <Button tone="primary" icon="plus" onClick={openSheet}>
        {t('addDocuments')}
      </Button>
    </EmptyState>
  )
}
