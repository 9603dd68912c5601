import { Icon } from '../../../shared/ui/icon'
import { Menu, type MenuEntry } from '../../../shared/ui/menu'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import type { Theme } from '../app/stored-preference'
import { pathOf } from '../router/path-of'
import { navigate } from '../router/use-location'

const themes: Theme[] = ['system', 'light', 'dark']
const languages = ['fr', 'en'] as const

function useEntries(onShowKeys: () => void): MenuEntry[] {
  const { t, language, setLanguage, theme, setTheme, fail } = useInterface()
  const { auth } = useServices()
  const { me, signOut } = useAccount()
  const choose = (chosen: 'fr' | 'en') => {
    setLanguage(chosen)
    auth.setLanguage(chosen).catch(fail)
  }
  return [
    { key: 'who', title: me.user.email },
    {
      key: 'access',
      icon: 'lock',
      label: t('accessPage'),
      onSelect: () => navigate(pathOf({ page: 'access' })),
    },
    { key: 'keys', icon: 'keyboard', label: t('keysTitle'), hint: '?', onSelect: onShowKeys },
    { key: 'rule-1', rule: true },
    { key: 'language', title: t('language') },
    ...languages.map((one) => ({
      key: one,
      label: t(`language-${one}`),
      checked: language === one,
      onSelect: () => choose(one),
    })),
    { key: 'theme', title: t('theme') },
    ...themes.map((one) => ({
      key: one,
      label: t(`theme-${one}`),
      checked: theme === one,
      onSelect: () => setTheme(one),
    })),
    { key: 'rule-2', rule: true },
    { key: 'out', icon: 'exit', label: t('signOut'), onSelect: signOut },
  ]
}

/** The signed-in user: access, language, theme, sign out. */
export function AccountMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const { t } = useInterface()
  const { me } = useAccount()
  const entries = useEntries(onShowKeys)
  return (
    <Menu
      label={t('accountMenu')}
      entries={entries}
      trigger={(props) => (
        <button type="button" class="rail__account" {...props}>
          <Icon name="user" />
          <span class="rail__label">{me.user.name}</span>
          <Icon name="chevron-up" size={14} />
        </button>
      )}
    />
  )
}
