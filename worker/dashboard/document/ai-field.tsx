import type { AiInForce } from '../../../shared/schemas/ai'
import { Badge } from '../../../shared/ui/badge'
import { Button } from '../../../shared/ui/button'
import { useInterface } from '../app/interface-context'
import { useFolders } from '../folders/use-folders'
import { canEdit } from './can-edit'
import type { DocumentPanelProps } from './panel-props'
import { PanelSection } from './panel-section'

const refusedHere: AiInForce = { rule: 'never', from: 'document', folderId: null }

/** « Jamais d'IA »: whether a language model may be shown the document, who says so, and the mark of its own. */
export function AiField({ row, document }: DocumentPanelProps) {
  const { t } = useInterface()
  const folders = useFolders(row.spaceId).value ?? []
  const { rule, from, folderId } = row.ai
  const folder = folders.find(({ id }) => id === folderId)?.name ?? ''
  const isOwn = from === 'document'
  const change = () => void (isOwn ? document.patch({ ai: null }) : document.patch({ ai: 'never' }, { ai: refusedHere }))
  return (
    <PanelSection
      title={t('aiTitle')}
      mark={rule === 'never' && <Badge icon="lock">{t('ai-never')}</Badge>}
      action={
        canEdit(row) &&
        (isOwn || rule === 'allowed') && (
          <Button tone="quiet" size="small" onClick={change}>
            {t(isOwn ? 'aiRemoveMark' : 'ai-never')}
          </Button>
        )
      }
    >
      <p class="panel__soft">{t(rule === 'allowed' || from === 'default' ? 'aiMayRead' : `aiNever-${from}`, { folder })}</p>
    </PanelSection>
  )
}
