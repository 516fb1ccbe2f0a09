import type { ActivityFrame } from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { LatestPositions } from './latest-positions.ts'
import { type Outlet, openOutlet } from './outlet.ts'
import type { PositionFrames } from './position-frames.ts'
import { roomsOf } from './position-rooms.ts'
import { type Backlog, catchUp, type Views } from './views.ts'
import { viewKey } from './visibility.ts'

export type EventsParts = {
  views: Views
  backlog: Backlog
  positions: LatestPositions
  frames: PositionFrames
  heartbeatMs?: number
  /** How often every stream's caller is asked for again. */
  recheckMs?: number
}
export type EventsWish = {
  caller: Caller
  /** The last `seq` the client has; without it the stream begins at the present. */
  after: number | undefined
  positions: boolean
  /** Who the caller is by now; undefined for a revoked key or an ended session. */
  identify: () => Promise<Caller | undefined>
}
type Stream = { outlet: Outlet; wish: EventsWish }
const HEARTBEAT_MS = 15_000
const RECHECK_MS = 10_000

/** The live stream as Server-Sent Events: the frames of the sockets, from the same views and rooms. */
export function openEvents(parts: EventsParts) {
  const streams = new Set<Stream>()
  let isClosed = false
  const heartbeat = setInterval(() => {
    for (const { outlet } of streams) if (outlet.isCalm()) outlet.write(': heartbeat\n\n')
  }, parts.heartbeatMs ?? HEARTBEAT_MS)
  const recheck = setInterval(() => {
    for (const stream of streams) void endStranger(stream)
  }, parts.recheckMs ?? RECHECK_MS)

  return {
    /** One client's stream, as bytes; it ends when the client does not keep up, and when its rights change. */
    open(wish: EventsWish): ReadableStream<Uint8Array> {
      const view = parts.views.enter(wish.caller)
      const stops = [() => parts.views.leave(view), () => streams.delete(stream)]
      const outlet = openOutlet(() => {
        for (const stop of stops) stop()
      })
      const stream = { outlet, wish }
      streams.add(stream)
      if (isClosed) outlet.end()
      const keep = (stop: () => void) => (outlet.isOpen() ? void stops.push(stop) : stop())
      follow(stream, view, keep, parts).catch(() => outlet.end()) // the client comes back with Last-Event-ID
      return outlet.body
    },
    /** How many are open. */
    count: () => streams.size,
    close(): void {
      isClosed = true
      clearInterval(heartbeat)
      clearInterval(recheck)
      for (const { outlet } of streams) outlet.end()
    },
  }
}

/** What was missed, `ready`, and from then on what happens; `keep` is given what ends it. */
async function follow(
  { outlet, wish }: Stream,
  view: ReturnType<Views['enter']>,
  keep: (stop: () => void) => void,
  parts: EventsParts,
): Promise<void> {
  const { after = 0 } = wish
  const tell = (frame: ActivityFrame) => outlet.write(eventOf('activity', frame, frame.seq))
  const join = () => {
    if (!outlet.isOpen()) return
    // The client may be ahead of our tail: it can have its place from somebody who read the log a moment before us.
    keep(parts.views.subscribe((of, frame) => void (of === view && frame.seq > after && tell(frame))))
    const seq = Math.max(view.last, after)
    outlet.write(eventOf('ready', { seq }, seq))
    if (wish.positions) keep(followPositions(outlet, roomsOf(wish.caller), parts))
  }
  await view.ready()
  if (wish.after === undefined) return join()
  const send = (frame: ActivityFrame) => {
    tell(frame)
    return outlet.calm()
  }
  await catchUp(view, after, parts.backlog, send, join)
}

/** A reader that does not keep up gets no frames, and a snapshot when it has caught up. */
function followPositions(outlet: Outlet, rooms: string[], { positions, frames }: EventsParts): () => void {
  let isBehind = false
  const snapshot = () => {
    isBehind = false
    outlet.write(eventOf('snapshot', { fixes: rooms.flatMap(positions.all) }))
  }
  snapshot()
  return frames.subscribe((room, frame) => {
    if (!rooms.includes(room) || isBehind) return
    if (outlet.isCalm()) return outlet.write(eventOf('positions', frame))
    isBehind = true
    outlet.calm().then(snapshot, () => undefined) // it left, and needs none
  })
}

/** Whoever is no longer known, or has other rights by now, comes back with a new request or not at all. */
async function endStranger({ outlet, wish }: Stream): Promise<void> {
  const caller = await wish.identify().catch(() => wish.caller) // a database that is away revokes nobody
  if (!caller || viewKey(caller) !== viewKey(wish.caller)) outlet.end()
}

const eventOf = (event: string, data: object, id?: number) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
