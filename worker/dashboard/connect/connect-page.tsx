import { useEffect, useMemo } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { FormError } from '../sign-in/form-error'
import { Gate } from '../sign-in/gate'
import { useSubmission } from '../sign-in/use-submission'
import { readConnectionRequest } from './connection-request'
import { Consent } from './consent'

/** RFC 6749, 4.1.2.1: a refusal goes back to the extension too, so that it does not wait. */
function refuse(redirectUri: string, state: string) {
  const back = new URL(redirectUri)
  back.searchParams.set('error', 'access_denied')
  back.searchParams.set('state', state)
  location.assign(back)
}

/** Asks the signed-in user whether the extension may act for them, and hands the code over. */
export function ConnectPage({ search }: { search: string }) {
  const { t } = useInterface()
  const { auth } = useServices()
  const { signOut } = useAccount()
  const request = useMemo(() => readConnectionRequest(search), [search])
  const { busy, error, submit } = useSubmission()
  useEffect(() => {
    document.title = `${t('connectTitle')} · Liasse`
  }, [t])
  if (!request) {
    return (
      <Gate title={t('connectBadTitle')} text={t('connectBadText')}>
        <div />
      </Gate>
    )
  }
  const allow = async () => {
    const { redirectTo } = await auth.authorizeExtension(request)
    location.assign(redirectTo)
  }
  return (
    <Gate title={t('connectTitle')} text={t('connectText')}>
      <Consent deviceName={request.deviceName} />
      <div class="gate__form">
        <FormError text={error} />
        <div class="gate__pair">
          <Button onClick={() => refuse(request.redirectUri, request.state)}>{t('refuse')}</Button>
          <Button tone="primary" busy={busy} onClick={() => void submit(allow)}>
            {t('allow')}
          </Button>
        </div>
        <p class="gate__links">
          <Button tone="quiet" size="small" onClick={signOut}>
            {t('otherAccount')}
          </Button>
        </p>
      </div>
    </Gate>
  )
}
