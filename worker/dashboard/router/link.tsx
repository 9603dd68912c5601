import type { AnchorHTMLAttributes, PartialAnchorHTMLAttributes } from 'preact'
import { pathOf } from './path-of'
import type { Route } from './route'
import { navigate } from './use-location'

export interface LinkProps extends Omit<PartialAnchorHTMLAttributes<HTMLAnchorElement>, 'role' | 'href'> {
  to: Route
  /** Query, with its `?`. */
  search?: string
}

/** Whether a click means « here », not a new tab or window. */
function isPlainClick(event: MouseEvent) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A link inside the dashboard: a real address, followed without loading the page again. */
export function Link({ to, search = '', onClick, ...rest }: LinkProps) {
  const href = pathOf(to) + search
  const props: AnchorHTMLAttributes<HTMLAnchorElement> = { ...rest, href }
  return (
    <a
      {...props}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        navigate(href)
      }}
    />
  )
}
