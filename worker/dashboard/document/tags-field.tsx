import type { AttachedTag, DocumentRow } from '../../../shared/schemas/document'
import { Popover } from '../../../shared/ui/popover'
import { useInterface } from '../app/interface-context'
import { PanelSection } from './panel-section'

function Tag({ tag }: { tag: AttachedTag }) {
  const { t } = useInterface()
  return (
    <Popover
      label={tag.name}
      class="tag-grounds"
      trigger={(props) => (
        <button type="button" class="ui-chip" title={t('tagWhy')} {...props}>
          <span class="ui-chip__dot" style={{ background: tag.colour }} />
          <span class="ui-chip__text">{tag.name}</span>
        </button>
      )}
    >
      {() => (
        <dl class="facts">
          <dt>{t('tagBy')}</dt>
          <dd>{t(tag.by === 'engine' ? 'byEngine' : 'byPerson')}</dd>
          {tag.rule && (
            <>
              <dt>{t('tagRule')}</dt>
              <dd>{tag.rule}</dd>
            </>
          )}
          {tag.quote && (
            <>
              <dt>{t('tagQuote')}</dt>
              <dd class="ui-evidence__quote">{tag.quote}</dd>
            </>
          )}
        </dl>
      )}
    </Popover>
  )
}

/** Smart tags; a press tells which rule applied and on which words (S-56). */
export function TagsField({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  return (
    <PanelSection title={t('fieldTags')}>
      {row.tags.length === 0 && <p class="panel__none">{t('noTags')}</p>}
      <div class="panel__tags">
        {row.tags.map((tag) => (
          <Tag key={tag.name} tag={tag} />
        ))}
      </div>
    </PanelSection>
  )
}
