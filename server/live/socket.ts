import type { Server as HttpServer } from 'node:http'
import { type Namespace, Server, type Socket } from 'socket.io'
import {
  type ClientToServer,
  LIVE_NAMESPACE,
  RESET_BEYOND,
  type ResumeReply,
  type ServerToClient,
} from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import { isOurOrigin } from '#server/auth/origin.ts'
import type { LatestPositions } from './latest-positions.ts'
import type { Tail } from './tail.ts'
import { type Backlog, catchUp, openViews, type View, type Views } from './views.ts'

type Live = Namespace<ClientToServer, ServerToClient>
type Client = Socket<ClientToServer, ServerToClient>

export type LiveParts = {
  tail: Tail
  backlog: Backlog
  positions: LatestPositions
  /** Who is this: the handshake's key, or its session cookie. Asked again while the socket is open. */
  identify: (headers: Headers, key: string | undefined) => Promise<Caller | undefined>
  publicUrl: string | undefined
}
const FRAME_MS = 200
const RECHECK_MS = 15_000

/** Opens socket.io on the server: namespace `/live` as `lib/contracts/live.ts` promises it. */
export function openLive(http: HttpServer, parts: LiveParts) {
  const io = new Server(http, {
    serveClient: false,
    allowRequest: (req, reply) => {
      const { origin, host } = req.headers
      reply(null, origin === undefined || isOurOrigin(origin, host, parts.publicUrl))
    },
  })
  const live: Live = io.of(LIVE_NAMESPACE)
  const views = openViews(parts.tail, parts.backlog, (view, frame) => live.local.to(view.key).emit('activity', frame))
  live.use(async (socket, next) => {
    socket.data.caller = await callerOf(socket, parts).catch(() => undefined)
    next(socket.data.caller ? undefined : new Error('unauthorized'))
  })
  live.on('connection', (socket) => welcome(socket, parts, views))
  const frames = setInterval(() => sendPositions(live, parts.positions), FRAME_MS)
  const recheck = setInterval(() => void dropStrangers(live, parts), RECHECK_MS)
  return {
    async close(): Promise<void> {
      clearInterval(frames)
      clearInterval(recheck)
      await io.close()
    },
  }
}

function welcome(socket: Client, parts: LiveParts, views: Views): void {
  const caller: Caller = socket.data.caller
  const view = views.enter(caller)
  socket.on('disconnect', () => views.leave(view))
  socket.on('clock', (reply) => reply(Date.now()))
  socket.on('resume', async (request, reply) => {
    const after: unknown = request?.after
    if (after !== null && !Number.isSafeInteger(after))
      return reply({ ok: false, reason: 'after must be a whole number or null' })
    reply(
      await resume(socket, view, after as number | null, parts).catch(
        (): ResumeReply => ({ ok: false, reason: 'unavailable' }),
      ),
    )
  })
}

async function resume(
  socket: Client,
  view: View,
  after: number | null,
  { tail, backlog, positions }: LiveParts,
): Promise<ResumeReply> {
  await socket.leave(view.key)
  await view.ready
  const known = after !== null && after <= view.last && tail.reached(view.teamId) - after <= RESET_BEYOND
  const from = known ? after : view.last
  if (!known) socket.emit('reset', { seq: from })
  await catchUp(
    view,
    from,
    backlog,
    (frame) => socket.emit('activity', frame),
    () => void socket.join(view.key),
  )
  if (view.caller.scopes.has('vehicles:read')) {
    await socket.join(positionsRoom(view.teamId))
    socket.emit('snapshot', { fixes: positions.all(view.teamId) })
  }
  return { ok: true, seq: view.last }
}

const positionsRoom = (teamId: string) => `positions/${teamId}`

/** One frame per team with what moved: volatile, so a slow browser skips frames instead of queueing them. */
function sendPositions(live: Live, positions: LatestPositions): void {
  for (const [teamId, fixes] of positions.takeChanged())
    live.local.to(positionsRoom(teamId)).volatile.emit('positions', { fixes })
}

/** A revoked key or an ended session loses its socket, too. */
async function dropStrangers(live: Live, parts: LiveParts): Promise<void> {
  for (const socket of live.sockets.values()) {
    const caller = await callerOf(socket, parts).catch(() => socket.data.caller) // a database that is away revokes nobody
    if (!caller) socket.disconnect(true)
  }
}

function callerOf(socket: Client, { identify }: LiveParts): Promise<Caller | undefined> {
  const headers = new Headers()
  const { cookie, origin, host } = socket.handshake.headers
  for (const [name, value] of Object.entries({ cookie, origin, host })) if (value) headers.set(name, value)
  const key: unknown = socket.handshake.auth.key
  return identify(headers, typeof key === 'string' ? key : undefined)
}
