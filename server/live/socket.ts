import type { Server as HttpServer } from 'node:http'
import { type Namespace, Server, type Socket } from 'socket.io'
import {
  type ActivityFrame,
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
import { viewKey } from './visibility.ts'

type Live = Namespace<ClientToServer, ServerToClient>
type Client = Socket<ClientToServer, ServerToClient>

export type LiveParts = {
  tail: Tail
  backlog: Backlog
  positions: LatestPositions
  /** Who is this: the handshake's key, or its session cookie. Asked again while the socket is open. */
  identify: (headers: Headers, key: string | undefined) => Promise<Caller | undefined>
  publicUrl: string | undefined
  /** How often every socket's caller is asked for again. */
  recheckMs?: number
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
  // The main namespace is always there; who knocks at no other one is sent away after socket.io's connectTimeout.
  io.use((_socket, next) => next(new Error('unauthorized')))
  const live: Live = io.of(LIVE_NAMESPACE)
  const views = openViews(parts.tail, parts.backlog, (view, frame) => live.local.to(view.key).emit('activity', frame))
  live.use(async (socket, next) => {
    socket.data.caller = await callerOf(socket, parts).catch(() => undefined)
    next(socket.data.caller ? undefined : new Error('unauthorized'))
  })
  live.on('connection', (socket) => welcome(socket, parts, views))
  const frames = setInterval(() => sendPositions(live, parts.positions), FRAME_MS)
  const recheck = setInterval(() => void dropStrangers(live, parts), parts.recheckMs ?? RECHECK_MS)
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
  socket.on('clock', (reply) => isFunction(reply) && reply(Date.now()))
  // One after the other: two at once would send the missed entries twice.
  let resumed: Promise<void> = Promise.resolve()
  socket.on('resume', (request, reply) => {
    resumed = resumed.then(async () => {
      const answer = await resume(socket, view, request?.after, parts).catch(
        (): ResumeReply => ({ ok: false, reason: 'unavailable' }),
      )
      if (isFunction(reply)) reply(answer)
    })
  })
}

/** The other end may send anything, whatever our types say; an exception here would end the process. */
const isFunction = (reply: unknown) => typeof reply === 'function'

async function resume(
  socket: Client,
  view: View,
  after: unknown,
  { tail, backlog, positions }: LiveParts,
): Promise<ResumeReply> {
  if (after !== null && !isPlace(after)) return { ok: false, reason: 'after must be a whole number or null' }
  await socket.leave(view.key)
  await view.ready()
  const known = after !== null && after <= view.last && tail.reached(view.teamId) - after <= RESET_BEYOND
  const from = known ? after : view.last
  if (!known) socket.emit('reset', { seq: from })
  const send = (frame: ActivityFrame) => socket.emit('activity', frame)
  const join = () => socket.connected && void socket.join(view.key)
  await catchUp(view, from, backlog, send, join)
  if (view.caller.scopes.has('vehicles:read') && socket.connected) {
    await socket.join(positionsRoom(view.teamId))
    socket.emit('snapshot', { fixes: positions.all(view.teamId) })
  }
  return { ok: true, seq: view.last }
}

const isPlace = (after: unknown): after is number => Number.isSafeInteger(after) && (after as number) >= 0

const positionsRoom = (teamId: string) => `positions/${teamId}`

/** One frame per team with what moved: volatile, so a slow browser skips frames instead of queueing them. */
function sendPositions(live: Live, positions: LatestPositions): void {
  for (const [teamId, fixes] of positions.takeChanged())
    live.local.to(positionsRoom(teamId)).volatile.emit('positions', { fixes })
}

/** A revoked key or an ended session loses its socket, too; one whose rights changed connects anew, with the new ones. */
async function dropStrangers(live: Live, parts: LiveParts): Promise<void> {
  for (const socket of live.sockets.values()) {
    const known: Caller = socket.data.caller
    const caller = await callerOf(socket, parts).catch(() => known) // a database that is away revokes nobody
    if (!caller) socket.disconnect(true)
    else if (viewKey(caller) !== viewKey(known)) socket.conn.close() // without goodbye: the client comes back by itself
  }
}

function callerOf(socket: Client, { identify }: LiveParts): Promise<Caller | undefined> {
  const headers = new Headers()
  const { cookie, origin, host } = socket.handshake.headers
  for (const [name, value] of Object.entries({ cookie, origin, host })) if (value) headers.set(name, value)
  const key: unknown = socket.handshake.auth.key
  return identify(headers, typeof key === 'string' ? key : undefined)
}
