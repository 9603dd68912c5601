import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

export interface Resource<T> {
  /** What was fetched last; undefined before the first answer. */
  value: T | undefined
  /** Why the last fetch failed; the value before it stays on show. */
  error: unknown
  reload: () => void
  /** Changes what is shown, before the server has answered. */
  set: (change: (value: T) => T) => void
}

/** Fetches when `key` changes and on `reload`; an answer that comes after a newer question is dropped. */
export function useResource<T>(key: string, load: () => Promise<T>): Resource<T> {
  const [state, setState] = useState<{ key: string; value?: T; error?: unknown }>({ key })
  const question = useRef(0)
  const latest = useRef(load)
  latest.current = load

  const reload = useCallback(() => {
    question.current += 1
    const asked = question.current
    latest.current().then(
      (value) => asked === question.current && setState({ key, value }),
      (error: unknown) =>
        asked === question.current && setState((old) => ({ ...(old.key === key ? old : {}), key, error })),
    )
  }, [key])
  useEffect(reload, [reload])

  const set = useCallback((change: (value: T) => T) => {
    // An answer that was asked for before this change would show the old value again: it is dropped.
    question.current += 1
    setState((old) => (old.value === undefined ? old : { ...old, value: change(old.value) }))
  }, [])
  const current = state.key === key
  return { value: current ? state.value : undefined, error: current ? state.error : undefined, reload, set }
}
