import type { ButtonHTMLAttributes } from 'preact'
import './button.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size'> {
  tone?: 'plain' | 'primary' | 'danger' | 'quiet'
  size?: 'small' | 'medium'
  icon?: IconName
  wide?: boolean
  /** Work is under way: the button keeps its width and words, and does not act again. */
  busy?: boolean
}

/** A button with words. `type` is `button` unless told, so that none sends a form by accident. */
export function Button(props: ButtonProps) {
  const { tone = 'plain', size = 'medium', icon, wide, busy, children, ...rest } = props
  const classes = ['ui-button', `ui-button--${tone}`]
  if (size === 'small') classes.push('ui-button--small')
  if (wide) classes.push('ui-button--wide')
  const held = busy ? ({ 'aria-disabled': true, 'aria-busy': true, onClick: undefined } as const) : {}
  return (
    <button type="button" {...rest} {...held} class={classes.join(' ')}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
