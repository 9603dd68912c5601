import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { TextField } from '../../../shared/ui/text-field'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { Link } from '../router/link'
import { FormError } from './form-error'
import { Gate } from './gate'
import { useSubmission } from './use-submission'

/**
 * Asks for the e-mail that sets a new password; the answer is the same whether the address is known or not.
 */
export function ForgottenPage() {
  const { t } = useInterface()
  const { auth } = useServices()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const { busy, error, submit } = useSubmission()
  useEffect(() => {
    document.title = `${t('forgottenTitle')} · Liasse`
  }, [t])
  const back = (
    <p class="gate__links">
      <Link to={{ page: 'home' }}>{t('backToSignIn')}</Link>
    </p>
  )

  if (sent) {
    return (
      <Gate title={t('mailSentTitle')} text={<span role="status">{t('mailSentText', { email })}</span>}>
        <div class="gate__form">{back}</div>
      </Gate>
    )
  }
  return (
    <Gate title={t('forgottenTitle')} text={t('forgottenText')}>
      <form
        class="gate__form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(() => auth.requestPasswordReset(email.trim()).then(() => setSent(true)))
        }}
      >
        <FormError text={error} />
        <TextField
          label={t('email')}
          type="email"
          autocomplete="username"
          required
          autofocus
          value={email}
          onInput={setEmail}
        />
        <Button type="submit" tone="primary" wide busy={busy}>
          {t('sendMail')}
        </Button>
        {back}
      </form>
    </Gate>
  )
}
