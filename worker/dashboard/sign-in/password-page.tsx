import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { TextField } from '../../../shared/ui/text-field'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { Link } from '../router/link'
import { FormError } from './form-error'
import { Gate } from './gate'
import { useSubmission } from './use-submission'

const shortest = 12

function Done() {
  const { t } = useInterface()
  return (
    <Gate title={t('passwordSetTitle')} text={<span role="status">{t('passwordSetText')}</span>}>
      <div class="gate__form">
        <Link class="ui-button ui-button--primary ui-button--wide" to={{ page: 'home' }}>
          {t('signIn')}
        </Link>
      </div>
    </Gate>
  )
}

function PasswordForm({
  token,
  reason,
  onDone,
}: {
  token: string
  reason: 'reset' | 'invitation'
  onDone: () => void
}) {
  const { t } = useInterface()
  const { auth } = useServices()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, error, submit } = useSubmission()
  const tooShort = password.length < shortest
  const differ = password !== again

  function send(event: Event) {
    event.preventDefault()
    setTried(true)
    if (!tooShort && !differ) void submit(() => auth.setPassword(token, password).then(onDone))
  }
  return (
    <form class="gate__form" onSubmit={send} noValidate>
      <FormError text={error} />
      <TextField
        label={t('newPassword')}
        type="password"
        autocomplete="new-password"
        autofocus
        value={password}
        hint={t('passwordHint', { count: shortest })}
        error={tried && tooShort ? t('passwordTooShort') : null}
        onInput={setPassword}
      />
      <TextField
        label={t('passwordAgain')}
        type="password"
        autocomplete="new-password"
        value={again}
        error={tried && !tooShort && differ ? t('passwordsDiffer') : null}
        onInput={setAgain}
      />
      <Button type="submit" tone="primary" wide busy={busy}>
        {t(reason === 'reset' ? 'setPassword' : 'openAccount')}
      </Button>
    </form>
  )
}

/** Chooses a password with the token of an e-mail: after « mot de passe oublié », or on invitation. */
export function PasswordPage({ reason, search }: { reason: 'reset' | 'invitation'; search: string }) {
  const { t } = useInterface()
  const [done, setDone] = useState(false)
  const token = new URLSearchParams(search).get('token')
  const title = t(reason === 'reset' ? 'resetTitle' : 'invitationTitle')
  useEffect(() => {
    document.title = `${title} · Liasse`
  }, [title])
  if (done) return <Done />
  if (!token) {
    return (
      <Gate title={t('linkIncompleteTitle')} text={t('linkIncompleteText')}>
        <div class="gate__form">
          <p class="gate__links">
            <Link to={{ page: 'forgotten' }}>{t('askNewLink')}</Link>
          </p>
        </div>
      </Gate>
    )
  }
  return (
    <Gate title={title} text={t(reason === 'reset' ? 'resetText' : 'invitationText')}>
      <PasswordForm token={token} reason={reason} onDone={() => setDone(true)} />
    </Gate>
  )
}
