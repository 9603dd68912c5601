import { Badge } from '../../../shared/ui/badge'
import { useInterface } from '../app/interface-context'
import { AiField } from './ai-field'
import { AnalysisNotice } from './analysis-notice'
import { DateField } from './date-field'
import type { DocumentPanelProps } from './panel-props'
import { FileFacts } from './file-facts'
import { LocationField } from './location-field'
import { NameField } from './name-field'
import { NoteField } from './note-field'
import { PanelSection } from './panel-section'
import { TagsField } from './tags-field'
import { WarningList } from './warning-list'
import { WordsField } from './words-field'

/** All that is known of a document, in the order of what an accountant asks first. */
export function DetailsTab(props: DocumentPanelProps) {
  const { row } = props
  const { t } = useInterface()
  return (
    <>
      <AnalysisNotice row={row} />
      <WarningList row={row} />
      <NameField {...props} />
      <LocationField {...props} />
      <DateField {...props} field="dueDate" />
      <DateField {...props} field="noticeDate" />
      {row.summary && (
        <PanelSection
          title={t('fieldSummary')}
          mark={
            <Badge tone="proposed" icon="engine">
              {t('generatedByEngine')}
            </Badge>
          }
        >
          <p class="panel__prose">{row.summary}</p>
        </PanelSection>
      )}
      <WordsField {...props} field="description" />
      <WordsField {...props} field="type" />
      <WordsField {...props} field="issuer" />
      <TagsField row={row} />
      <NoteField {...props} />
      <AiField {...props} />
      <FileFacts row={row} />
    </>
  )
}
