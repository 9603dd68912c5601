import type { ComponentChildren } from 'preact'
import { Popover, type PopoverTrigger } from '../../shared/ui/popover'
import { ChooserList, type ChooserListProps } from './chooser-list'

export interface ChooserProps extends ChooserListProps {
  trigger: (props: PopoverTrigger) => ComponentChildren
}

/** A searchable list in a popover: type to narrow, arrows to move, Enter to choose. */
export function Chooser({ trigger, ...list }: ChooserProps) {
  return (
    <Popover trigger={trigger} role="dialog" label={list.label} class="chooser">
      {(close) => (
        <ChooserList
          {...list}
          onChoose={(id) => {
            close()
            list.onChoose(id)
          }}
        />
      )}
    </Popover>
  )
}
