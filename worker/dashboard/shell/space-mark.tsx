import type { Space } from '../../../shared/schemas/space'
import { initialsOf } from './initials-of'

/** A small square with the initials of a space; the firm's is full, a client's is light. */
export function SpaceMark({ space }: { space: Pick<Space, 'name' | 'kind'> }) {
  return (
    <span class={`space-mark space-mark--${space.kind}`} aria-hidden="true">
      {initialsOf(space.name)}
    </span>
  )
}
