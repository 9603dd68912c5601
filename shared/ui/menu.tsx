import type { ComponentChildren } from 'preact'
import './dialog.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import { Popover, type PopoverTrigger } from './popover'

export interface MenuItem {
  key: string
  label: string
  icon?: IconName
  hint?: string
  tone?: 'plain' | 'danger'
  /** Given for a choice among several: says which is on. */
  checked?: boolean
  disabled?: boolean
  onSelect: () => void
}
/** A rule between groups, or the name of the group that follows. */
export type MenuEntry = MenuItem | { key: string; rule: true } | { key: string; title: string }

export interface MenuProps {
  label: string
  entries: MenuEntry[]
  align?: 'start' | 'end'
  trigger: (props: PopoverTrigger) => ComponentChildren
}

function moveFocus(event: KeyboardEvent) {
  if (!(event.currentTarget instanceof HTMLElement)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([disabled])')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}

function Entry({ entry, close }: { entry: MenuEntry; close: () => void }) {
  if ('rule' in entry) return <hr class="ui-menu__rule" />
  if ('title' in entry) return <p class="ui-menu__title">{entry.title}</p>
  const choice = entry.checked !== undefined
  return (
    <button
      type="button"
      role={choice ? 'menuitemradio' : 'menuitem'}
      aria-checked={entry.checked}
      class={`ui-menu__item ${entry.tone === 'danger' ? 'ui-menu__item--danger' : ''}`}
      disabled={entry.disabled}
      onClick={() => {
        close()
        entry.onSelect()
      }}
    >
      {entry.icon && <Icon name={entry.icon} />}
      <span class="ui-menu__label">{entry.label}</span>
      {entry.hint && <span class="ui-menu__hint">{entry.hint}</span>}
      {entry.checked && <Icon name="check" />}
    </button>
  )
}

/** A menu of actions on a native popover; arrows, Home and End move, Escape closes. */
export function Menu({ label, entries, align, trigger }: MenuProps) {
  return (
    <Popover trigger={trigger} align={align} role="menu" label={label} onKeyDown={moveFocus}>
      {(close) => entries.map((entry) => <Entry key={entry.key} entry={entry} close={close} />)}
    </Popover>
  )
}
