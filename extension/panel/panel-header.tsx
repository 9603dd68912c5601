import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { IconButton } from '../../shared/ui/icon-button'
import { Menu, type MenuEntry } from '../../shared/ui/menu'
import { isFinished, type QueuedCapture } from '../queue/queued-capture'
import { apiOrigin } from '../session/api-origin'
import { signOut } from '../session/sign-out'
import { usePanel } from './panel-context'
import { SignOutDialog } from './sign-out-dialog'

export interface PanelHeaderProps {
  captures: QueuedCapture[]
  onHelp: () => void
  onSignedOut: () => void
}

/** Name of the product and the account's menu. */
export function PanelHeader({ captures, onHelp, onSignedOut }: PanelHeaderProps) {
  const { t, session, database, api, toast } = usePanel()
  const [asking, setAsking] = useState(false)
  const waiting = captures.filter(({ state }) => !isFinished(state)).length
  const label = t('account', { name: session.user.name })

  async function leave() {
    const revoked = await signOut(database, api)
    if (!revoked) toast({ text: t('signOutNotRevoked'), tone: 'error' })
    onSignedOut()
  }
  const entries = useEntries(onHelp, () => (waiting > 0 ? setAsking(true) : void leave()))
  return (
    <header class="panel-header">
      <h1 class="panel-header__name">Liasse</h1>
      <Menu
        label={label}
        align="end"
        entries={entries}
        trigger={(props) => <IconButton icon="user" label={label} data-testid="account" {...props} />}
      />
      {asking && (
        <SignOutDialog waiting={waiting} onClose={() => setAsking(false)} onConfirm={() => void leave()} />
      )}
    </header>
  )
}

function useEntries(onHelp: () => void, onLeave: () => void): MenuEntry[] {
  const { t, session } = usePanel()
  const openDashboard = () => void browser.tabs.create({ url: apiOrigin })
  return [
    { key: 'who', title: session.user.email },
    { key: 'dashboard', label: t('openDashboard'), icon: 'link', onSelect: openDashboard },
    { key: 'help', label: t('help'), icon: 'keyboard', hint: '?', onSelect: onHelp },
    { key: 'rule', rule: true },
    { key: 'out', label: t('signOut'), icon: 'exit', onSelect: onLeave },
  ]
}
