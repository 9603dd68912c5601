import type { PartialInputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'
import { Icon } from './icon'

type InputProps = Omit<PartialInputHTMLAttributes<HTMLInputElement>, 'onInput' | 'label' | 'role' | 'type'>

export interface TextFieldProps extends InputProps {
  label: string
  type?: 'text' | 'email' | 'password'
  hint?: string
  error?: string | null
  onInput: (value: string) => void
}

/** A labelled line of text with its hint and its error sentence. */
export function TextField({ label, hint, error, onInput, type = 'text', ...rest }: TextFieldProps) {
  const id = useId()
  // Preact types the roles of each kind of input apart; a union of kinds fits none of them.
  const kind = type as 'text'
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {label}
      </label>
      <input
        {...rest}
        type={kind}
        id={id}
        class="ui-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="ui-field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="ui-field__error" role="alert">
          <Icon name="alert" />
          {error}
        </p>
      )}
    </div>
  )
}
