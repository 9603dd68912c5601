import { useState } from 'preact/hooks'
import { siren as sirenSchema } from '../../../shared/schemas/primitives'
import { Button } from '../../../shared/ui/button'
import { Dialog } from '../../../shared/ui/dialog'
import { TextField } from '../../../shared/ui/text-field'
import { useAccount } from '../app/account-context'
import { useInterface } from '../app/interface-context'
import { useServices } from '../app/services-context'
import { FormError } from '../sign-in/form-error'
import { useSubmission } from '../sign-in/use-submission'

/** A new client with its space; the default templates apply on the server (S-52). */
export function CreateClient({ onClose }: { onClose: () => void }) {
  const { t, toast } = useInterface()
  const { api } = useServices()
  const { reloadSpaces } = useAccount()
  const [name, setName] = useState('')
  const [siren, setSiren] = useState('')
  const [type, setType] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, error, submit } = useSubmission()
  const digits = siren.replace(/\s/g, '')
  const badSiren = digits !== '' && !sirenSchema.safeParse(digits).success

  const create = async () => {
    const input = { name: name.trim(), siren: digits || undefined, type: type.trim() || undefined }
    const space = await api.createClient(input)
    reloadSpaces()
    onClose()
    toast({ text: t('clientCreated', { name: space.name }) })
  }
  return (
    <Dialog title={t('addClient')} closeLabel={t('close')} onClose={onClose}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (name.trim() && !badSiren) void submit(create)
        }}
      >
        <FormError text={error} />
        <TextField
          label={t('clientName')}
          value={name}
          maxLength={120}
          autofocus
          error={tried && !name.trim() ? t('clientNameMissing') : null}
          onInput={setName}
        />
        <TextField
          label={t('siren')}
          hint={t('sirenHint')}
          value={siren}
          inputMode="numeric"
          error={tried && badSiren ? t('sirenBad') : null}
          onInput={setSiren}
        />
        <TextField
          label={t('clientType')}
          hint={t('clientTypeHint')}
          value={type}
          maxLength={60}
          onInput={setType}
        />
        <div class="form__actions">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={busy}>
            {t('create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
