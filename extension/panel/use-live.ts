import { useEffect, useState } from 'preact/hooks'
import { LiveConnection } from './live-connection'
import { usePanel } from './panel-context'

/** A number that moves on whenever what is shown may have changed on the server; 0 at first. */
export function useLive(): number {
  const { api } = usePanel()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const connection = new LiveConnection(
      () => api.openLive(),
      () => setTurn((last) => last + 1),
    )
    const hurry = () => connection.hurry()
    void connection.connect()
    addEventListener('online', hurry)
    return () => {
      removeEventListener('online', hurry)
      connection.stop()
    }
  }, [api])
  return turn
}
