import { useState } from 'preact/hooks'
import { fold } from '../../shared/domain/fold'
import { Icon } from '../../shared/ui/icon'
import type { IconName } from '../../shared/ui/icon-paths'
import { SearchField } from '../../shared/ui/search-field'
import type { Choice } from './choice'
import { usePanel } from './panel-context'

export interface ChooserListProps {
  /** What is chosen, for the control's name: « Client ». */
  label: string
  searchLabel: string
  icon: IconName
  choices: Choice[]
  chosenId: string | null
  onChoose: (id: string) => void
  testId?: string
}

/** What a chooser shows while open. */
export function ChooserList(props: ChooserListProps) {
  const { label, searchLabel, choices, chosenId, onChoose, testId } = props
  const { t, common } = usePanel()
  const { query, search, found, active, pressed } = useNarrowing(choices, chosenId, onChoose)
  return (
    <div data-testid={testId}>
      <SearchField
        value={query}
        label={searchLabel}
        clearLabel={common('clearSearch')}
        onInput={search}
        onKeyDown={pressed}
      />
      <ul class="chooser__list" role="listbox" aria-label={label}>
        {found.map((choice, index) => (
          <Option key={choice.id} {...props} choice={choice} active={index === active} />
        ))}
      </ul>
      {found.length === 0 && (
        <p class="chooser__none" role="status">
          {t('noMatch')}
        </p>
      )}
    </div>
  )
}

function useNarrowing(choices: Choice[], chosenId: string | null, onChoose: (id: string) => void) {
  const [query, setQuery] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const words = fold(query).split(' ').filter(Boolean)
  const found = choices.filter(({ label, hint = '' }) => {
    const text = fold(`${label} ${hint}`)
    return words.every((word) => text.includes(word))
  })
  const start = query ? 0 : found.findIndex(({ id }) => id === chosenId)
  const active = Math.min(moved ?? Math.max(0, start), found.length - 1)

  function search(value: string) {
    setQuery(value)
    setMoved(null)
  }
  function pressed(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setMoved(Math.max(0, Math.min(found.length - 1, active + step)))
    const chosen = found[active]
    if (event.key === 'Enter' && chosen) onChoose(chosen.id)
    if (step !== 0 || event.key === 'Enter') event.preventDefault()
  }
  return { query, search, found, active, pressed }
}

type OptionProps = ChooserListProps & { choice: Choice; active: boolean }

function Option({ choice, active, chosenId, icon, onChoose }: OptionProps) {
  const { id, label, hint } = choice
  return (
    <li
      role="option"
      aria-selected={id === chosenId}
      class={`chooser__choice ${active ? 'chooser__choice--active' : ''}`}
      ref={(element) => void (active && element?.scrollIntoView({ block: 'nearest' }))}
      onClick={() => onChoose(id)}
    >
      <Icon name={icon} />
      <span class="chooser__label">{label}</span>
      {hint && <span class="chooser__hint">{hint}</span>}
      {id === chosenId && <Icon name="check" />}
    </li>
  )
}
