import { connect, createServer, type AddressInfo } from 'node:net'

/** A server that sends back what it receives, to try the network with. */
export function startEcho(): Promise<{ port: number; stop(): void }> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => socket.destroy()).pipe(socket))
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: () => void server.close() })
    })
  })
}

/** Sends `ping` to an echo server and returns what comes back; rejects with the error of the connection. */
export function echo(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('ping'))
    socket.once('data', (bytes) => {
      resolve(bytes.toString())
      socket.end()
    })
    socket.once('error', reject)
  })
}

/** Keeps a connection open; `ended` tells the error code, or `closed`. */
export function holdOpen(port: number): { connected: Promise<void>; ended: Promise<string> } {
  const socket = connect(port, '127.0.0.1')
  const ended = new Promise<string>((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    socket.once('close', () => resolve('closed'))
  })
  const connected = new Promise<void>((resolve) => {
    socket.once('connect', () => socket.write('ping'))
    socket.once('data', () => resolve())
  })
  return { connected, ended }
}
