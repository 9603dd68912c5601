import { liveMessage } from '../../shared/schemas/review'

const firstDelayMs = 1_000
const longestDelayMs = 60_000
/** Several changes of one commit arrive together. */
const settleMs = 200

/**
 * A socket that comes back. `changed` is called when the server says that something did, and once after each
 * reconnection, for what was missed.
 */
export class LiveConnection {
  private socket: WebSocket | null = null
  private retry: ReturnType<typeof setTimeout> | undefined
  private settling: ReturnType<typeof setTimeout> | undefined
  private delayMs = firstDelayMs
  private wasOpen = false
  private stopped = false

  constructor(
    private readonly openLive: () => Promise<string>,
    private readonly changed: () => void,
  ) {}

  async connect() {
    const url = await this.openLive().catch(() => null)
    if (this.stopped) return
    if (!url) return this.again()
    this.socket = new WebSocket(url)
    this.socket.onopen = () => this.opened()
    this.socket.onmessage = ({ data }) => isChange(data) && this.tell()
    this.socket.onclose = () => this.again()
  }

  /** The network is back: no need to sit the delay out. */
  hurry() {
    if (this.socket?.readyState === WebSocket.OPEN) return
    clearTimeout(this.retry)
    this.delayMs = firstDelayMs
    void this.connect()
  }

  stop() {
    this.stopped = true
    clearTimeout(this.retry)
    clearTimeout(this.settling)
    this.socket?.close()
  }

  private opened() {
    this.delayMs = firstDelayMs
    if (this.wasOpen) this.tell()
    this.wasOpen = true
  }

  private again() {
    if (this.stopped) return
    this.retry = setTimeout(() => void this.connect(), this.delayMs * (0.5 + Math.random() / 2))
    this.delayMs = Math.min(this.delayMs * 2, longestDelayMs)
  }

  private tell() {
    clearTimeout(this.settling)
    this.settling = setTimeout(this.changed, settleMs)
  }
}

function isChange(data: unknown) {
  try {
    return liveMessage.safeParse(JSON.parse(String(data))).success
  } catch {
    return false
  }
}
