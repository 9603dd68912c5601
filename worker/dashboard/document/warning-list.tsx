import { isMisplaced } from '../../../shared/domain/misplaced'
import type { DocumentRow } from '../../../shared/schemas/document'
import { Icon } from '../../../shared/ui/icon'
import { useSpace } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { useResource } from '../data/use-resource'
import { Link } from '../router/link'

/** The way to the client whose document this seems to be; asked for by the firm's people, who alone are told. */
function RightfulClientLink({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  const { api } = useServices()
  const { value: client } = useResource(`rightful client ${row.id}`, () => api.findRightfulClient(row.spaceId, row.id))
  if (!client) return null
  return (
    <Link to={{ page: 'documents', spaceId: client.spaceId, tab: 'all' }} class="panel__warning-link">
      {t('openClientSpace', { client: client.name })}
    </Link>
  )
}

/** What the reader should know of a document before trusting what was read. */
export function WarningList({ row }: { row: DocumentRow }) {
  const { t } = useInterface()
  const isOfFirm = useSpace(row.spaceId)?.role.startsWith('firm-') ?? false
  if (row.warnings.length === 0) return null
  return (
    <ul class="panel__warnings" aria-label={t('warnings')}>
      {row.warnings.map((warning) => (
        <li key={`${warning.code} ${warning.message}`}>
          <Icon name="alert" />
          <span>
            {warning.message}
            {isMisplaced(warning) && isOfFirm && <RightfulClientLink row={row} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
