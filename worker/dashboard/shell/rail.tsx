import type { ComponentChildren } from 'preact'
import type { Space } from '../../../shared/schemas/space'
import { Icon } from '../../../shared/ui/icon'
import type { IconName } from '../../../shared/ui/icon-paths'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import type { Route } from '../router/route'
import { UploadStatus } from '../upload/upload-status'
import { AccountMenu } from './account-menu'
import { SpaceSwitcher } from './space-switcher'
import { SpaceUsage } from './space-usage'

interface RailLinkProps {
  to: Route
  icon: IconName
  current: boolean
  count?: number
  countLabel?: string
  children: ComponentChildren
}

function RailLink({ to, icon, current, count, countLabel, children }: RailLinkProps) {
  return (
    <li>
      <Link to={to} class="rail__link" aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span class="rail__label">{children}</span>
        {count ? (
          <span class="rail__count" title={countLabel}>
            {count}
          </span>
        ) : null}
      </Link>
    </li>
  )
}

export interface RailProps {
  route: Route
  space: Space | null
  onShowKeys: () => void
  onEscape: () => void
}

/** Where one is and where one can go. */
export function Rail({ route, space, onShowKeys, onEscape }: RailProps) {
  const { t } = useInterface()
  const { me, review } = useAccount()
  const isAdmin = me.firms.some(({ role }) => role === 'admin')
  const inDocuments = route.page === 'documents' || route.page === 'folders' || route.page === 'document'
  return (
    <nav class="rail" aria-label={t('mainMenu')} onKeyDown={(event) => event.key === 'Escape' && onEscape()}>
      <SpaceSwitcher present={space} />
      <ul class="rail__list">
        {space && (
          <RailLink
            to={{ page: 'documents', spaceId: space.id, tab: 'all' }}
            icon="file"
            current={inDocuments}
          >
            {t('documents')}
          </RailLink>
        )}
        <RailLink
          to={{ page: 'review' }}
          icon="flag"
          current={route.page === 'review'}
          count={review?.counts.flagged}
          countLabel={t('reviewCount', { count: review?.counts.flagged ?? 0 })}
        >
          {t('toReview')}
        </RailLink>
        {space && (
          <RailLink to={{ page: 'trash', spaceId: space.id }} icon="trash" current={route.page === 'trash'}>
            {t('trash')}
          </RailLink>
        )}
      </ul>
      {isAdmin && (
        <>
          <h2 class="rail__title">{t('firm')}</h2>
          <ul class="rail__list">
            <RailLink to={{ page: 'clients' }} icon="building" current={route.page === 'clients'}>
              {t('clients')}
            </RailLink>
          </ul>
        </>
      )}
      <div class="rail__foot">
        <UploadStatus />
        {space && <SpaceUsage space={space} />}
        <AccountMenu onShowKeys={onShowKeys} />
      </div>
    </nav>
  )
}
