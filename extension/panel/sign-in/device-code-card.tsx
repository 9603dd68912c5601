import { Button } from '../../../shared/ui/button'
import type { DeviceCode } from '../../session/sign-in-with-code'
import type { PanelTranslate } from '../panel-context'

export interface DeviceCodeCardProps {
  /** Null while it is asked for. */
  code: DeviceCode | null
  t: PanelTranslate
  cancelLabel: string
  onCancel: () => void
}

/** The code to compare, the page that confirms it, and that the panel waits. */
export function DeviceCodeCard({ code, t, cancelLabel, onCancel }: DeviceCodeCardProps) {
  return (
    <section class="device-code" aria-label={t('codeTitle')}>
      <h2>{t('codeTitle')}</h2>
      <output class="device-code__code" data-testid="user-code">
        {code?.userCode ?? '····'}
      </output>
      <p>{t('codeText')}</p>
      {code && (
        <a class="ui-button ui-button--plain" href={code.url} target="_blank" rel="noreferrer">
          {t('codeOpen')}
        </a>
      )}
      <p class="device-code__state" role="status">
        {t('codeWaiting')}
      </p>
      <Button tone="quiet" size="small" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </section>
  )
}
