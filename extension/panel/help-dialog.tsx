import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Dialog } from '../../shared/ui/dialog'
import { KeyHint } from '../../shared/ui/key-hint'
import { usePanel } from './panel-context'

const keys = [
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['O', 'keyOpen'],
  ['E', 'keyAccept'],
  ['F', 'keyFlag'],
  ['M', 'keyMove'],
  ['⇧O', 'keyOpenTab'],
  ['?', 'keyHelp'],
] as const

interface BrowserCommand {
  name?: string
  shortcut?: string
  description?: string
}

/** The panel's keys, and the browser's shortcuts as the user has them. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t, common } = usePanel()
  const [commands, setCommands] = useState<BrowserCommand[]>([])
  useEffect(() => void browser.commands.getAll().then(setCommands), [])
  return (
    <Dialog title={t('helpTitle')} closeLabel={common('close')} onClose={onClose}>
      <dl class="key-list">
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <KeyHint keys={key} />
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <h3 class="key-list__title">{t('helpBrowser')}</h3>
      <dl class="key-list">
        {commands.map(({ name, shortcut, description }) => (
          <div key={name}>
            <dt>{shortcut ? <KeyHint keys={shortcut} /> : t('noShortcut')}</dt>
            <dd>{description || browser.i18n.getMessage('openPanel')}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
