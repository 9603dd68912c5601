import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { RestrictedReason } from '../../tab/why-restricted'
import { usePanel } from '../panel-context'

const words = {
  'not-activated': 'notActivated',
  'browser-page': 'restrictedBrowser',
  store: 'restrictedStore',
  'local-file': 'restrictedFile',
  unreadable: 'restrictedUnreadable',
} as const satisfies Record<RestrictedReason, string>

/** Why this tab offers nothing, and what can be done instead of a dead button. */
export function RestrictedNote({ reason }: { reason: RestrictedReason | null }) {
  const { t } = usePanel()
  const [shortcut, setShortcut] = useState('')
  useEffect(() => {
    const found = browser.commands
      .getAll()
      .then((all) => all.find(({ name }) => name === '_execute_action')?.shortcut)
    void found.then((keys) => setShortcut(keys ?? ''))
  }, [])
  const keys = shortcut ? ` (${shortcut})` : ''
  return (
    <p class="note" role="status" data-testid="page-note">
      {reason ? t(words[reason], { keys }) : t('nothingHere')}
    </p>
  )
}
