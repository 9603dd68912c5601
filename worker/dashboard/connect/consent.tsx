import { Icon } from '../../../shared/ui/icon'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'

const allowed = ['consentSave', 'consentRead', 'consentReview'] as const
const refused = ['consentNoPassword', 'consentNoRights'] as const

/** What the extension may and may not do, and for whom. */
export function Consent({ deviceName }: { deviceName: string }) {
  const { t } = useInterface()
  const { me } = useAccount()
  return (
    <>
      <ul class="gate__list">
        {allowed.map((key) => (
          <li key={key}>
            <Icon name="check" />
            {t(key)}
          </li>
        ))}
      </ul>
      <ul class="gate__list gate__list--not">
        {refused.map((key) => (
          <li key={key}>
            <Icon name="cross" />
            {t(key)}
          </li>
        ))}
      </ul>
      <div class="gate__who">
        <Icon name="user" />
        <span>
          <strong>{me.user.name}</strong>
          <small>{me.user.email}</small>
        </span>
      </div>
      <div class="gate__who">
        <Icon name="device" />
        <span>
          <strong>{deviceName}</strong>
          <small>{t('consentRevoke')}</small>
        </span>
      </div>
    </>
  )
}
