import type { ComponentChildren } from 'preact'
import './badge.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface BadgeProps {
  tone?: 'plain' | 'accent' | 'danger' | 'warning' | 'proposed' | 'outline'
  icon?: IconName
  title?: string
  children: ComponentChildren
}

/** A short word about the thing beside it. */
export function Badge({ tone = 'plain', icon, title, children }: BadgeProps) {
  return (
    <span class={`ui-badge ui-badge--${tone}`} title={title}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  )
}
