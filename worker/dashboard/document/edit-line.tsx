import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button'
import { IconButton } from '../../../shared/ui/icon-button'
import { useInterface } from '../app/interface-context'

export interface EditLineProps {
  /** Name of what is edited, for the labels. */
  name: string
  value: string
  kind: 'text' | 'date' | 'long'
  maxLength?: number
  /** A datalist that offers values. */
  list?: string
  disabled?: boolean
  /** Stores; false when refused, and the words stay in the field. */
  onSave: (value: string) => Promise<boolean>
  /** What is shown while not editing; the pencil stands at its end. */
  children: ComponentChildren
}

function Control({
  kind,
  list,
  ...rest
}: Pick<EditLineProps, 'kind' | 'list'> & {
  'aria-label': string
  value: string
  maxLength?: number
  onInput: (event: { currentTarget: { value: string } }) => void
}) {
  if (kind === 'long')
    return <textarea {...rest} class="ui-input" rows={3} autofocus ref={(field) => field?.focus()} />
  return (
    <input
      {...rest}
      class="ui-input"
      type={kind === 'date' ? 'date' : 'text'}
      list={list}
      ref={(field) => field?.focus()}
    />
  )
}

/**
 * A value with a pencil: press, type, Enter stores, Escape leaves it as it was. Long text is stored by the
 * button.
 */
export function EditLine({ name, value, kind, maxLength, list, disabled, onSave, children }: EditLineProps) {
  const { t } = useInterface()
  const [typed, setTyped] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (typed === null) {
    return (
      <div class="edit-line">
        <div class="edit-line__shown">{children}</div>
        {!disabled && (
          <IconButton icon="edit" label={t('editNamed', { name })} onClick={() => setTyped(value)} />
        )}
      </div>
    )
  }
  async function save() {
    if (typed === null || busy) return
    if (typed.trim() === value) return setTyped(null)
    setBusy(true)
    const stored = await onSave(typed.trim())
    setBusy(false)
    if (stored) setTyped(null)
  }
  return (
    <form
      class="edit-line__form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          setTyped(null)
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <Control
        {...{ kind, list, maxLength }}
        aria-label={name}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="edit-line__actions">
        <Button size="small" onClick={() => setTyped(null)}>
          {t('cancel')}
        </Button>
        <Button size="small" tone="primary" type="submit" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
