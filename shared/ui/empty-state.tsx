import type { ComponentChildren } from 'preact'
import './feedback.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface EmptyStateProps {
  icon: IconName
  title: string
  /** What to do first, or what was kept when something failed. */
  text?: string
  /** `alert` reads it at once: for failures. */
  tone?: 'plain' | 'alert'
  children?: ComponentChildren
}

/** Where a list would be: teaches the first action, or says what happened and what to do. */
export function EmptyState({ icon, title, text, tone = 'plain', children }: EmptyStateProps) {
  return (
    <div class={`ui-empty ui-empty--${tone}`} role={tone === 'alert' ? 'alert' : undefined}>
      <span class="ui-empty__icon">
        <Icon name={icon} size={22} />
      </span>
      <h2 class="ui-empty__title">{title}</h2>
      {text && <p class="ui-empty__text">{text}</p>}
      {children && <div class="ui-empty__actions">{children}</div>}
    </div>
  )
}
