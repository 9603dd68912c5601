import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { TextField } from '../../../shared/ui/text-field'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { Link } from '../router/link'
import { FormError } from './form-error'
import { Gate } from './gate'
import { useSubmission } from './use-submission'

/** E-mail and password. It stands at whatever address was asked for, which opens once signed in. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useInterface()
  const { auth } = useServices()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, error, submit } = useSubmission()
  useEffect(() => {
    document.title = `${t('signIn')} · Liasse`
  }, [t])

  return (
    <Gate title={t('signInTitle')} text={t('signInText')}>
      <form
        class="gate__form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(() => auth.signIn(email.trim(), password).then(onSignedIn))
        }}
      >
        <FormError text={error} />
        <TextField
          label={t('email')}
          type="email"
          name="email"
          autocomplete="username"
          required
          autofocus
          value={email}
          onInput={setEmail}
        />
        <TextField
          label={t('password')}
          type="password"
          name="password"
          autocomplete="current-password"
          required
          value={password}
          onInput={setPassword}
        />
        <Button type="submit" tone="primary" wide busy={busy}>
          {t(busy ? 'signingIn' : 'signIn')}
        </Button>
        <p class="gate__links">
          <Link to={{ page: 'forgotten' }}>{t('forgottenPassword')}</Link>
        </p>
      </form>
    </Gate>
  )
}
