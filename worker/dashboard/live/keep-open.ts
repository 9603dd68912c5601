import { reconnectDelayMs } from './reconnect-delay'

export interface KeptSocket {
  /** Opens now when it is closed, without waiting for its turn. */
  wake(): void
  stop(): void
}

export interface SocketListener {
  onData: (data: unknown) => void
  onGap: () => void
}

function socketUrl(url: string) {
  const absolute = new URL(url, location.href)
  absolute.protocol = absolute.protocol.replace(/^http/, 'ws')
  return absolute
}

/**
 * One socket, opened again with back-off whenever it closes; `onGap` says that messages may have been missed.
 */
export function keepOpen(openLive: () => Promise<string>, { onData, onGap }: SocketListener): KeptSocket {
  let socket: WebSocket | null = null
  let failures = 0
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function again() {
    socket = null
    if (stopped) return
    failures += 1
    clearTimeout(timer)
    timer = setTimeout(connect, reconnectDelayMs(failures, Math.random()))
  }
  function opened() {
    if (failures > 0) onGap()
    failures = 0
  }
  async function connect() {
    clearTimeout(timer)
    const url = await openLive().catch(() => null)
    if (stopped || socket) return
    if (url === null) return again()
    socket = new WebSocket(socketUrl(url))
    Object.assign(socket, {
      onopen: opened,
      onclose: again,
      onmessage: ({ data }: MessageEvent) => onData(data),
    })
  }
  function stop() {
    stopped = true
    clearTimeout(timer)
    socket?.close()
  }
  void connect()
  return { wake: () => void (socket ?? connect()), stop }
}
