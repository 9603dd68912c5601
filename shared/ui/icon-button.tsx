import type { ButtonHTMLAttributes } from 'preact'
import './button.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> {
  icon: IconName
  /** What it does, for a screen reader and the tooltip. */
  label: string
  tone?: 'plain' | 'accept' | 'refuse'
  /** Key that does the same, shown in the tooltip. */
  shortcut?: string
}

/** A button that shows only an icon; its label is never optional. */
export function IconButton({ icon, label, tone = 'plain', shortcut, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      {...rest}
      class={`ui-icon-button ui-icon-button--${tone}`}
    >
      <Icon name={icon} />
    </button>
  )
}
