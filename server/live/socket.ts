import type { Server as HttpServer } from 'node:http'
import { type Namespace, Server, type Socket } from 'socket.io'
import {
  type ActivityFrame,
  type ClientToServer,
  LIVE_NAMESPACE,
  type PositionsFrame,
  RESET_BEYOND,
  type ResumeReply,
  type ServerToClient,
} from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import { isOurOrigin } from '#server/auth/origin.ts'
import { openCallers } from './callers.ts'
import type { CallersParts } from './callers-parts.ts'
import { handshakeAddress } from './handshake-address.ts'
import type { LatestPositions } from './latest-positions.ts'
import type { PositionFrames } from './position-frames.ts'
import { roomsOf } from './position-rooms.ts'
import { openTabletPositions } from './tablet-positions.ts'
import type { Tail } from './tail.ts'
import { type Backlog, catchUp, type View, type Views } from './views.ts'
import { viewKey } from './visibility.ts'

type Live = Namespace<ClientToServer, ServerToClient>
type Client = Socket<ClientToServer, ServerToClient>

export type LiveParts = CallersParts & {
  tail: Tail
  backlog: Backlog
  views: Views
  positions: LatestPositions
  frames: PositionFrames
  /** Who is this: the handshake's key, or its session cookie. Asked again, without an address, while the socket is open. */
  identify: (headers: Headers, key: string | undefined, address?: string) => Promise<Caller | undefined>
  publicUrl: string | undefined
}
const RECHECK_MS = 15_000

type Open = LiveParts & { tablets: ReturnType<typeof openTabletPositions> }

/** Opens socket.io on the server: namespace `/live` as `lib/contracts/live.ts` promises it, and `/caller` beside it. */
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
  const tablets = openTabletPositions(parts, (...frame) => sendPositions(live, ...frame))
  const stops = [
    tablets.stop,
    parts.tail.subscribe((_team, { entry }) => {
      if (UNPAIRS.has(entry.action)) void dropStrangers(live, parts, ({ tablet }) => tablet !== undefined)
    }),
    parts.views.subscribe((view, frame) => live.local.to(view.key).emit('activity', frame)),
    parts.frames.subscribe((room, frame) => sendPositions(live, room, frame)),
    openCallers(io, parts),
  ]
  live.use(async (socket, next) => {
    const address = handshakeAddress(socket, parts.config)
    socket.data.caller = await callerOf(socket, parts, address).catch(() => undefined)
    next(socket.data.caller ? undefined : new Error('unauthorized'))
  })
  live.on('connection', (socket) => welcome(socket, { ...parts, tablets }))
  const recheck = setInterval(() => void dropStrangers(live, parts), parts.recheckMs ?? RECHECK_MS)
  return {
    /** Sends everybody away, so that the server can close. */
    leave(): void {
      for (const stop of stops) stop()
      clearInterval(recheck)
      io.engine.close()
    },
    /** Ends socket.io, and with it the server, whose idle connections it would tear: not before that has closed by itself. */
    close: () => io.close(),
  }
}

/** What ends a vehicle's tablet; its socket does not wait for the next look around. */
const UNPAIRS = new Set(['VEHICLE_UNPAIR', 'VEHICLE_DELETE'])

function welcome(socket: Client, parts: Open): void {
  const caller: Caller = socket.data.caller
  const view = parts.views.enter(caller)
  const seat = parts.tablets.enter(caller)
  socket.on('disconnect', () => {
    parts.views.leave(view)
    parts.tablets.leave(seat)
  })
  socket.on('clock', (reply) => isFunction(reply) && reply(Date.now()))
  // One after the other: two at once would send the missed entries twice.
  let resumed: Promise<void> = Promise.resolve()
  socket.on('resume', (request, reply) => {
    resumed = resumed.then(async () => {
      const answer = await resume(socket, { view, seat }, request?.after, parts).catch(
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
  { view, seat }: { view: View; seat: ReturnType<Open['tablets']['enter']> },
  after: unknown,
  { tail, backlog, positions, tablets }: Open,
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
  if (seat && socket.connected) {
    await socket.join(seat.room)
    socket.emit('snapshot', { fixes: await tablets.all(seat) })
  }
  const rooms = roomsOf(view.caller)
  if (rooms.length > 0 && socket.connected) {
    await socket.join(rooms)
    socket.emit('snapshot', { fixes: rooms.flatMap(positions.all) })
  }
  return { ok: true, seq: view.last }
}

const isPlace = (after: unknown): after is number => Number.isSafeInteger(after) && (after as number) >= 0

/**
 * Volatile, so a slow browser skips frames instead of queueing them; but never a frame that says somebody is gone, who
 * would stay on the map.
 */
function sendPositions(live: Live, room: string, frame: PositionsFrame, mustArrive = frame.gone.length > 0): void {
  const sender = live.local.to(room)
  if (mustArrive) sender.emit('positions', frame)
  else sender.volatile.emit('positions', frame)
}

/** A revoked key or an ended session loses its socket, too; one whose rights changed connects anew, with the new ones. */
async function dropStrangers(
  live: Live,
  parts: LiveParts,
  whom: (caller: Caller) => boolean = () => true,
): Promise<void> {
  for (const socket of live.sockets.values()) {
    const known: Caller = socket.data.caller
    if (!whom(known)) continue
    const caller = await callerOf(socket, parts).catch(() => known) // a database that is away revokes nobody
    if (!caller) socket.disconnect(true)
    else if (viewKey(caller) !== viewKey(known)) socket.conn.close() // without goodbye: the client comes back by itself
  }
}

function callerOf(socket: Client, { identify }: LiveParts, address?: string): Promise<Caller | undefined> {
  const headers = new Headers()
  const { cookie, origin, host } = socket.handshake.headers
  for (const [name, value] of Object.entries({ cookie, origin, host })) if (value) headers.set(name, value)
  const { key, centre }: Record<string, unknown> = socket.handshake.auth
  if (centre === 'training') headers.set('muster-centre', centre) // a browser's socket sends no headers of its own
  return identify(headers, typeof key === 'string' ? key : undefined, address)
}
