import { sql } from 'kysely'
import type { FixTuple, PositionsFrame } from '#lib/contracts/live.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Db } from '#server/db/open.ts'
import { limitedTo } from '#server/domain/context.ts'
import { withinReach } from '#server/domain/reach.ts'
import type { LatestPositions } from './latest-positions.ts'
import type { PositionFrames } from './position-frames.ts'
import { membersRoom, tabletsRoom, vehiclesRoom } from './position-rooms.ts'
import type { Tail } from './tail.ts'

type Parts = {
  db: Db
  now: () => Date
  tail: Pick<Tail, 'subscribe'>
  positions: Pick<LatestPositions, 'all'>
  frames: Pick<PositionFrames, 'subscribe'>
}
/** What the tablets of one vehicle, in one centre, are shown of the positions: those of `shown` only. */
type Seat = {
  caller: Caller
  vehicle: string
  room: string
  sources: string[]
  shown: ReadonlySet<string>
  users: number
  looked: Promise<void>
}

/**
 * The positions that vehicles' tablets are shown, by a room for each vehicle: who is assigned, and who comes and lets itself be
 * tracked, on the alarms of the vehicle that go on; and the vehicle itself. It is looked anew at each entry of the log about such
 * an alarm; `send` is given the frames, and which of them must arrive. Should the database not say who is shown, only the vehicle itself is.
 */
export function openTabletPositions(
  { db, now, tail, positions, frames }: Parts,
  send: (room: string, frame: PositionsFrame, mustArrive?: true) => void,
) {
  const seats = new Map<string, Seat>()
  const fixesOf = (seat: Seat, ids: ReadonlySet<string>): FixTuple[] =>
    seat.sources.flatMap(positions.all).filter(([id]) => ids.has(id))

  const look = async (seat: Seat): Promise<void> => {
    const found = await moversOf(db, seat.caller, now()).catch(() => [])
    const shown = new Set([seat.vehicle, ...found])
    const gone = [...seat.shown].filter((id) => !shown.has(id))
    const fixes = fixesOf(seat, new Set([...shown].filter((id) => !seat.shown.has(id))))
    seat.shown = shown
    if (gone.length > 0 || fixes.length > 0) send(seat.room, { fixes, gone }, true)
  }
  const lookAgain = (seat: Seat) => {
    seat.looked = seat.looked.then(() => look(seat))
  }

  const stops = [
    tail.subscribe((teamId, { vehicles, entry }) => {
      if (entry.alarm === null) return
      for (const seat of seats.values())
        if (seat.caller.teamId === teamId && vehicles.includes(seat.vehicle)) lookAgain(seat)
    }),
    frames.subscribe((source, frame) => {
      for (const { sources, room, shown } of seats.values()) {
        if (!sources.includes(source)) continue
        const fixes = frame.fixes.filter(([id]) => shown.has(id))
        const gone = frame.gone.filter((id) => shown.has(id))
        if (fixes.length > 0 || gone.length > 0) send(room, { fixes, gone })
      }
    }),
  ]

  return {
    /** One more socket of a tablet; `undefined` for any other caller. */
    enter(caller: Caller): Seat | undefined {
      const vehicle = limitedTo(caller)
      if (vehicle === undefined) return undefined
      const room = tabletsRoom(vehicle, caller.centre)
      const seat = seats.get(room) ?? openSeat(caller, vehicle, room)
      if (seat.users++ === 0) lookAgain(seat)
      seats.set(room, seat)
      return seat
    },
    leave(seat: Seat | undefined): void {
      if (seat && --seat.users === 0) seats.delete(seat.room)
    },
    /** All it is shown now. */
    async all(seat: Seat): Promise<FixTuple[]> {
      await seat.looked
      return fixesOf(seat, seat.shown)
    },
    stop(): void {
      for (const stop of stops) stop()
    },
  }
}

const openSeat = (caller: Caller, vehicle: string, room: string): Seat => ({
  caller,
  vehicle,
  room,
  sources: [vehiclesRoom(caller.teamId), membersRoom(caller.teamId, caller.centre)],
  shown: new Set([vehicle]),
  users: 0,
  looked: Promise.resolve(),
})

/** Whose positions belong to the alarms of the caller that go on. */
async function moversOf(db: Db, caller: Caller, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with mine as (select a.id from alarm a where ${withinReach({ ...caller, now: () => now })} and a.concluded_at is null)
    select s.vehicle_id as id from assignment s join mine on mine.id = s.alarm_id
    union select r.member_id from response r join mine on mine.id = r.alarm_id where r.tracking`.execute(db)
  return rows.map(({ id }) => id)
}
