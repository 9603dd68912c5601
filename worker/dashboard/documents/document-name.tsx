import type { DocumentRow } from '../../../shared/schemas/document'
import { Icon } from '../../../shared/ui/icon'
import type { IconName } from '../../../shared/ui/icon-paths'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { BreakableName } from './breakable-name'
import { markWords } from './mark-words'

function iconOf(mime: string): IconName {
  if (mime.startsWith('image/')) return 'image'
  return mime === 'message/rfc822' || mime === 'application/vnd.ms-outlook' ? 'mail' : 'file'
}

/** A passage where the words searched were found; they are the ones in the address. */
function Passage({ text }: { text: string }) {
  const typed = new URLSearchParams(location.search).get('q') ?? ''
  return (
    <span class="table__hit">
      {markWords(text, typed).map((piece, at) =>
        piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </span>
  )
}

export interface DocumentNameProps {
  row: DocumentRow
  onOpen: () => void
}

/** The name, a quiet mark when another is proposed, and where the words searched were found. */
export function DocumentName({ row, onOpen }: DocumentNameProps) {
  const { t } = useInterface()
  const { suggestedName } = row
  const proposed = suggestedName && suggestedName !== row.name
  return (
    <div class="table__name">
      <Icon name={iconOf(row.mime)} />
      <div>
        <Link
          to={{ page: 'document', spaceId: row.spaceId, documentId: row.id }}
          class="table__link"
          data-row-link={row.id}
          onClick={onOpen}
        >
          <BreakableName name={row.name} />
        </Link>
        {proposed && (
          <p class="table__suggested">
            <BreakableName name={suggestedName} /> <span class="table__mark">{t('proposed')}</span>
          </p>
        )}
        {row.highlights?.slice(0, 1).map((text) => (
          <Passage key={text} text={text} />
        ))}
      </div>
      {row.note && (
        <span title={t('hasNote')}>
          <Icon name="note" size={14} />
          <span class="ui-hidden">{t('hasNote')}</span>
        </span>
      )}
    </div>
  )
}
