import { useEffect, useState } from 'preact/hooks'
import { parseRoute, type Route } from './route'

const changed = 'liasse:address'

/** Goes to an address of the dashboard; `replace` leaves no step to come back to. */
export function navigate(href: string, replace = false) {
  if (href === location.pathname + location.search) return
  history[replace ? 'replaceState' : 'pushState']({ inside: true }, '', href)
  dispatchEvent(new Event(changed))
}

/** Goes back when the step before is ours, else to `href`. */
export function goBack(href: string) {
  const inside = (history.state as { inside?: boolean } | null)?.inside
  if (inside) history.back()
  else navigate(href, true)
}

const read = () => ({ route: parseRoute(location.pathname), search: location.search })

/** The present page and its query, kept in step with the address bar. */
export function useLocation(): { route: Route; search: string } {
  const [present, setPresent] = useState(read)
  useEffect(() => {
    const update = () => setPresent(read())
    addEventListener('popstate', update)
    addEventListener(changed, update)
    return () => {
      removeEventListener('popstate', update)
      removeEventListener(changed, update)
    }
  }, [])
  return present
}
