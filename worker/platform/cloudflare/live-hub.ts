import { DurableObject } from 'cloudflare:workers'
import type { WebSocket as WorkersSocket } from '@cloudflare/workers-types'
import { z } from 'zod'
import type { LiveMessage } from '../../../shared/schemas/review'

declare const WebSocketPair: new () => { 0: WorkersSocket; 1: WorkersSocket }

const audience = z.object({ userId: z.string(), all: z.array(z.string()), own: z.array(z.string()) })
type Audience = z.infer<typeof audience>

const attachment = z.object({ id: z.string() })

/**
 * The open views of one shard. Sockets hibernate; what each may hear of is kept in the object's storage because an
 * attachment holds 2 KB only. A view that sees everything of a space learns which document changed; others only that
 * something did, so that the socket tells nothing the lists would hide.
 */
export class LiveHub extends DurableObject {
  override async fetch(request: { headers: { get(name: string): string | null } }) {
    const heard = audience.parse(JSON.parse(request.headers.get('liasse-audience') ?? ''))
    const { 0: client, 1: server } = new WebSocketPair()
    const id = crypto.randomUUID()
    await this.ctx.storage.put(`socket:${id}`, heard)
    this.ctx.acceptWebSocket(server)
    server.serializeAttachment({ id })
    // workerd's own Response: a switch of protocols carries the socket, which the DOM's types do not know.
    return new Response(null, { status: 101, webSocket: client } as ResponseInit) as never
  }

  /** Tells every view concerned. */
  async changed(change: { spaceId: string; documentId: string | null }): Promise<void> {
    const sockets = this.ctx.getWebSockets()
    if (sockets.length === 0) return
    const heard = await this.ctx.storage.list<Audience>({ prefix: 'socket:' })
    for (const socket of sockets) {
      const { id } = attachment.parse(socket.deserializeAttachment())
      const scope = heard.get(`socket:${id}`)
      const all = scope?.all.includes(change.spaceId)
      if (!all && !scope?.own.includes(change.spaceId)) continue
      const message: LiveMessage = { kind: 'changed', spaceId: change.spaceId, documentId: all ? change.documentId : null }
      socket.send(JSON.stringify(message))
    }
  }

  /** Closes every view of a person whose rights have shrunk. */
  async disconnect(userId: string): Promise<void> {
    const heard = await this.ctx.storage.list<Audience>({ prefix: 'socket:' })
    for (const socket of this.ctx.getWebSockets()) {
      const { id } = attachment.parse(socket.deserializeAttachment())
      if (heard.get(`socket:${id}`)?.userId === userId) socket.close(1012, 'rights changed')
    }
  }

  override async webSocketClose(socket: WorkersSocket): Promise<void> {
    const { id } = attachment.parse(socket.deserializeAttachment())
    await this.ctx.storage.delete(`socket:${id}`)
  }

  override async webSocketError(socket: WorkersSocket): Promise<void> {
    await this.webSocketClose(socket)
  }

  override async webSocketMessage(): Promise<void> {
    // Views only listen; a ping from a proxy needs no answer.
  }
}
