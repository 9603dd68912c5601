import type { CommonTranslate } from '../i18n/common-translate'
import type { Evidence as EvidenceValue } from '../schemas/document'
import { Button } from './button'
import './suggestion.css'

export interface EvidenceProps {
  evidence: EvidenceValue
  /** Goes to the passage in the document; without it the quote stands alone. */
  onShow?: (evidence: EvidenceValue) => void
  t: CommonTranslate
}

/** The passage of the document that carries a value, with its page. */
export function Evidence({ evidence, onShow, t }: EvidenceProps) {
  return (
    <figure class="ui-evidence">
      <blockquote class="ui-evidence__quote">{evidence.quote}</blockquote>
      <figcaption class="ui-evidence__page">
        {t('evidencePage', { page: evidence.page })}
        {onShow && (
          <Button tone="quiet" size="small" icon="eye" onClick={() => onShow(evidence)}>
            {t('showInDocument')}
          </Button>
        )}
      </figcaption>
    </figure>
  )
}
