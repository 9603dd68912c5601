import './button.css'
import { Icon } from './icon'

export interface FlagToggleProps {
  flagged: boolean
  /** What pressing will do, in words: « Marquer à réviser » or « Retirer de À réviser ». */
  label: string
  shortcut?: string
  disabled?: boolean
  onToggle: () => void
}

/** The review flag. Its state is in the shape (filled) and in `aria-pressed`, not in the colour alone. */
export function FlagToggle({ flagged, label, shortcut, disabled, onToggle }: FlagToggleProps) {
  return (
    <button
      type="button"
      class="ui-icon-button ui-flag"
      aria-pressed={flagged}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={disabled}
      onClick={(event) => {
        event.stopPropagation()
        onToggle()
      }}
    >
      <Icon name="flag" filled={flagged} />
    </button>
  )
}
