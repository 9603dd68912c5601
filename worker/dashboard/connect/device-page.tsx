import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '../../../shared/api/api-error'
import { Button } from '../../../shared/ui/button'
import { TextField } from '../../../shared/ui/text-field'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import type { DashboardTranslate } from '../app/words'
import { navigate } from '../router/use-location'
import { FormError } from '../sign-in/form-error'
import { Gate } from '../sign-in/gate'
import { useSubmission } from '../sign-in/use-submission'
import { Consent } from './consent'
import { plainCode } from './plain-code'

/** better-auth refuses an unknown, used or expired code alike, with 400 (RFC 8628, 3.5 names them apart). */
function explainCode(error: unknown, t: DashboardTranslate) {
  return error instanceof ApiError && error.status === 400 ? t('deviceUnknown') : null
}

function CodeForm({ given, onFound }: { given: string; onFound: (code: string) => void }) {
  const { t } = useInterface()
  const { auth } = useServices()
  const [typed, setTyped] = useState(given)
  const { busy, error, submit } = useSubmission((refused) => explainCode(refused, t))
  const look = () => {
    const code = plainCode(typed)
    void submit(async () => {
      await auth.findDevice(code)
      navigate(`/device?user_code=${code}`, true)
      onFound(code)
    })
  }
  useEffect(() => {
    if (given) look()
  }, [])
  return (
    <Gate title={t('deviceTitle')} text={t('deviceText')}>
      <form
        class="gate__form"
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <FormError text={error} />
        <TextField
          label={t('deviceCode')}
          autocomplete="off"
          required
          autofocus
          value={typed}
          onInput={setTyped}
        />
        <Button type="submit" tone="primary" wide busy={busy}>
          {t('next')}
        </Button>
      </form>
    </Gate>
  )
}

function Approval({ code, onDecided }: { code: string; onDecided: (decision: 'approve' | 'deny') => void }) {
  const { t } = useInterface()
  const { auth } = useServices()
  const { busy, error, submit } = useSubmission((refused) => explainCode(refused, t))
  const decide = (decision: 'approve' | 'deny') =>
    void submit(() => auth.decideDevice(code, decision).then(() => onDecided(decision)))
  return (
    <Gate title={t('connectTitle')} text={t('deviceCheck')}>
      <p class="gate__code">{code.replace(/^(.{4})(?=.)/, '$1-')}</p>
      <Consent deviceName={t('deviceName')} />
      <div class="gate__form">
        <FormError text={error} />
        <div class="gate__pair">
          <Button onClick={() => decide('deny')}>{t('refuse')}</Button>
          <Button tone="primary" busy={busy} onClick={() => decide('approve')}>
            {t('allow')}
          </Button>
        </div>
      </div>
    </Gate>
  )
}

/** The second way to connect the extension: a code it shows, approved here (RFC 8628). */
export function DevicePage({ search }: { search: string }) {
  const { t } = useInterface()
  const [code, setCode] = useState<string | null>(null)
  const [decided, setDecided] = useState<'approve' | 'deny' | null>(null)
  useEffect(() => {
    document.title = `${t('deviceTitle')} · Liasse`
  }, [t])
  if (decided) {
    const approved = decided === 'approve'
    const text = <span role="status">{t(approved ? 'deviceApprovedText' : 'deviceDeniedText')}</span>
    return (
      <Gate title={t(approved ? 'deviceApproved' : 'deviceDenied')} text={text}>
        <div />
      </Gate>
    )
  }
  if (code) return <Approval code={code} onDecided={setDecided} />
  return <CodeForm given={new URLSearchParams(search).get('user_code') ?? ''} onFound={setCode} />
}
