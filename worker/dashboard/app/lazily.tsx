import { type ComponentType, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useInterface } from './interface-context'

/** A page whose code comes when it is first shown, so that the first screen of the day opens with less. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | undefined
  return function Lazy(props: P) {
    const [, setLoaded] = useState(loaded !== undefined)
    const { fail } = useInterface()
    useEffect(() => {
      if (loaded) return
      load().then((page) => {
        loaded = page
        setLoaded(true)
      }, fail)
    }, [])
    return loaded ? h(loaded, props) : null
  }
}
