import type { Ref } from 'preact'
import './field.css'
import { Icon } from './icon'
import { IconButton } from './icon-button'

export interface SearchFieldProps {
  value: string
  label: string
  clearLabel: string
  placeholder?: string
  /** Key that leads here, shown while the field is empty. */
  shortcut?: string
  inputRef?: Ref<HTMLInputElement>
  autoFocus?: boolean
  onInput: (value: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
}

/** Search as you type; Escape empties it first, and leaves it when empty. */
export function SearchField(props: SearchFieldProps) {
  const { value, label, clearLabel, shortcut, onInput } = props
  return (
    <div class="ui-search">
      <Icon name="search" />
      <input
        ref={props.inputRef}
        type="search"
        class="ui-search__input"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={props.placeholder ?? label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        autofocus={props.autoFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault()
            event.stopPropagation()
            onInput('')
          } else props.onKeyDown?.(event)
        }}
      />
      {value && <IconButton icon="cross" label={clearLabel} onClick={() => onInput('')} />}
      {!value && shortcut && (
        <kbd class="ui-key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </div>
  )
}
