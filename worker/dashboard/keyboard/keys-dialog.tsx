import { Dialog } from '../../../shared/ui/dialog'
import { KeyHint } from '../../../shared/ui/key-hint'
import { useInterface } from '../app/interface-context'
import { keyOfCommand, type KeyCommand } from './key-command'
import './keys.css'

const shown = Object.keys(keyOfCommand) as KeyCommand[]
const extra: Partial<Record<KeyCommand, string>> = { next: '↓', previous: '↑', open: '↵' }

/** All keys of the dashboard. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useInterface()
  return (
    <Dialog title={t('keysTitle')} closeLabel={t('close')} onClose={onClose}>
      <dl class="keys">
        {shown.map((command) => (
          <div key={command} class="keys__line">
            <dt>{t(`key-${command}`)}</dt>
            <dd>
              <KeyHint keys={command === 'leave' ? t('escapeKey') : keyOfCommand[command]} />
              {extra[command] && <KeyHint keys={extra[command]} />}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
