import { useState } from 'preact/hooks'
import { formatSize } from '../../../shared/i18n/formats'
import type { Space } from '../../../shared/schemas/space'
import { Badge } from '../../../shared/ui/badge'
import { Button } from '../../../shared/ui/button'
import { EmptyState } from '../../../shared/ui/empty-state'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import '../account/account.css'
import { Link } from '../router/link'
import { SpaceMark } from '../shell/space-mark'
import { usePageTitle } from '../shell/use-page-title'
import { CreateClient } from './create-client'

function Client({ space }: { space: Space }) {
  const { t, language } = useInterface()
  const { usedBytes, limitBytes } = space.storage
  return (
    <li class="client">
      <Link class="client__name" to={{ page: 'documents', spaceId: space.id, tab: 'all' }}>
        <SpaceMark space={space} />
        <span>
          {space.name}
          {space.siren && (
            <small>{t('sirenIs', { siren: space.siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0') })}</small>
          )}
        </span>
      </Link>
      {space.counts.toReview > 0 && (
        <Badge icon="flag">{t('reviewCount', { count: space.counts.toReview })}</Badge>
      )}
      <span class="client__fact">
        {t('storageUsed', { used: formatSize(usedBytes, language), limit: formatSize(limitBytes, language) })}
      </span>
      <span class="client__fact">{t('creditsLeft', { count: space.credits.left })}</span>
    </li>
  )
}

/** The clients of the firm and how to add one; for firm admins. */
export function ClientsPage() {
  const { t } = useInterface()
  const { spaces } = useAccount()
  const [creating, setCreating] = useState(false)
  const clients = spaces.filter(({ kind }) => kind === 'client')
  usePageTitle(t('clients'))
  const add = (
    <Button tone="primary" icon="plus" onClick={() => setCreating(true)}>
      {t('addClient')}
    </Button>
  )
  return (
    <div class="page">
      <header>
        <div class="page__head">
          <h1 class="page__title">{t('clients')}</h1>
          <div class="page__actions">{add}</div>
        </div>
        <p class="page__text">{t('clientsText')}</p>
      </header>
      {clients.length === 0 && (
        <EmptyState icon="building" title={t('noClients')} text={t('noClientsText')}>
          {add}
        </EmptyState>
      )}
      {clients.length > 0 && (
        <ul class="cards">
          {clients.map((space) => (
            <Client key={space.id} space={space} />
          ))}
        </ul>
      )}
      {creating && <CreateClient onClose={() => setCreating(false)} />}
    </div>
  )
}
