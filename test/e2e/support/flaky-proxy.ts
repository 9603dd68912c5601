import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Starts a proxy on a free port of 127.0.0.1 (or `port`) for the server on `targetPort`. */
export async function startFlakyProxy(targetPort: number, port = 0): Promise<FlakyProxy> {
  const proxy = new FlakyProxy(targetPort, port)
  await proxy.restore()
  return proxy
}

/** A stretch of network in front of a local port that can be cut and restored; bytes pass unchanged. */
export class FlakyProxy {
  private readonly server: Server
  private readonly sockets = new Set<Socket>()
  private connections = 0
  private delayMs = 0

  constructor(
    targetPort: number,
    private wantedPort: number,
  ) {
    // Half-open, as a real network is: one side may finish before the other.
    this.server = createServer({ allowHalfOpen: true }, (client) => {
      this.connections += 1
      const target = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true })
      this.forward(client, target)
      this.forward(target, client)
    })
  }

  get port(): number {
    return this.wantedPort
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** How many connections were accepted so far. */
  accepted(): number {
    return this.connections
  }

  /** Waits `delayMs` before each piece of data goes on, in both directions; 0 is the normal state. */
  delay(delayMs: number): void {
    this.delayMs = delayMs
  }

  /** Resets every open connection and refuses new ones, as an unplugged cable or a stopped server looks. */
  async cut(): Promise<void> {
    if (!this.server.listening) return
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    for (const socket of this.sockets) socket.resetAndDestroy()
    await closed
  }

  /** Listens (again) on its port. */
  async restore(): Promise<void> {
    if (this.server.listening) return
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(this.wantedPort, '127.0.0.1', () => {
        this.server.off('error', reject)
        resolve()
      })
    })
    this.wantedPort = (this.server.address() as AddressInfo).port
  }

  stop(): Promise<void> {
    return this.cut()
  }

  // Pausing keeps the order of the pieces and the back-pressure of a slow reader.
  private forward(from: Socket, to: Socket): void {
    const pass = (bytes: Buffer | string) => {
      if (to.destroyed || to.write(bytes)) from.resume()
      else to.once('drain', () => from.resume())
    }
    this.sockets.add(from)
    from.on('data', (bytes) => {
      from.pause()
      if (this.delayMs > 0) setTimeout(pass, this.delayMs, bytes)
      else pass(bytes)
    })
    from.on('end', () => to.end())
    // A reset of one side is a reset of the other.
    from.on('error', () => to.resetAndDestroy())
    from.on('close', () => {
      this.sockets.delete(from)
      to.destroySoon()
    })
  }
}
