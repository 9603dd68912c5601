import { useState } from 'preact/hooks'
import { fold } from '../../../shared/domain/fold'
import type { Space } from '../../../shared/schemas/space'
import { Icon } from '../../../shared/ui/icon'
import { Popover } from '../../../shared/ui/popover'
import { SearchField } from '../../../shared/ui/search-field'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { Link } from '../router/link'
import { SpaceMark } from './space-mark'

function SpaceChoice({ space, present, onChoose }: { space: Space; present: boolean; onChoose: () => void }) {
  const { t } = useInterface()
  return (
    <li>
      <Link
        to={{ page: 'documents', spaceId: space.id, tab: 'all' }}
        class="ui-menu__item"
        aria-current={present ? 'true' : undefined}
        onClick={onChoose}
      >
        <SpaceMark space={space} />
        <span class="ui-menu__label">{space.name}</span>
        {space.counts.toReview > 0 && (
          <span class="rail__count" title={t('reviewCount', { count: space.counts.toReview })}>
            {space.counts.toReview}
          </span>
        )}
        {present && <Icon name="check" />}
      </Link>
    </li>
  )
}

function Choices({ present, close }: { present: Space | null; close: () => void }) {
  const { t } = useInterface()
  const { spaces } = useAccount()
  const [typed, setTyped] = useState('')
  const words = fold(typed).split(' ').filter(Boolean)
  const found = spaces.filter(({ name, siren }) =>
    words.every((word) => fold(`${name} ${siren ?? ''}`).includes(word)),
  )
  return (
    <div class="switcher">
      {spaces.length > 5 && (
        <SearchField
          value={typed}
          label={t('searchSpace')}
          clearLabel={t('clearSearch')}
          autoFocus
          onInput={setTyped}
        />
      )}
      <ul class="switcher__list">
        {found.map((space) => (
          <SpaceChoice key={space.id} space={space} present={space.id === present?.id} onChoose={close} />
        ))}
      </ul>
      {found.length === 0 && (
        <p class="ui-menu__title" role="status">
          {t('noSpaceFound', { typed })}
        </p>
      )}
    </div>
  )
}

/** The present space and a searchable list of the others, the firm's own first (S-09). */
export function SpaceSwitcher({ present }: { present: Space | null }) {
  const { t } = useInterface()
  return (
    <Popover
      label={t('changeSpace')}
      trigger={(props) => (
        <button type="button" class="rail__space" title={t('changeSpace')} {...props}>
          {present && <SpaceMark space={present} />}
          <span class="rail__space-words">
            <span class="ui-hidden">{t('changeSpace')} : </span>
            <strong>{present?.name ?? 'Liasse'}</strong>
            <small>{present && t(present.kind === 'firm' ? 'firmSpace' : 'clientSpace')}</small>
          </span>
          <Icon name="chevrons" />
        </button>
      )}
    >
      {(close) => <Choices present={present} close={close} />}
    </Popover>
  )
}
