import type { Board, BoardAlarm } from './board.ts'
import type { Commute } from './commute.ts'
import { playCrew } from './crew.ts'
import type { Fleet } from './fleet.ts'
import { HOME } from './fleet.ts'
import { planFor } from './plan.ts'
import { SIMULATOR } from './seed.ts'
import type { Town } from './town.ts'
import { playUnits } from './units.ts'

export type DirectorParts = {
  board: Board
  fleet: Fleet
  commute: Commute
  town: Town
  members: string[]
  seed: string
  now: () => number
  onTrouble: (error: Error) => void
}

const LONGEST_MS = 20 * 60_000
const TOWN_RADIUS_M = 7000

/**
 * Looks at the board and does what is due: each open alarm plays out as its plan says. Nothing is remembered that the
 * board does not say, but for how long it has been so; after a restart the story simply goes on.
 */
export function openDirector({ board, fleet, commute, town, members, seed, now, onTrouble }: DirectorParts) {
  const since = new Map<string, number>()
  const lasting = (what: string): number => {
    const from = since.get(what) ?? now()
    since.set(what, from)
    return now() - from
  }

  /** Undefined for an alarm without a place, or one a visitor raised far from the town. */
  const placeOf = ({ location }: BoardAlarm) => {
    const place = location && town.toPlane({ lat: location.latitude, lng: location.longitude })
    return place && Math.hypot(place.x, place.y) < TOWN_RADIUS_M ? place : undefined
  }
  const isInTown = (alarm: BoardAlarm) => placeOf(alarm) !== undefined

  const play = async (
    alarm: BoardAlarm,
    busy: Map<string, string>,
    opening: boolean,
    isFirst: boolean,
  ): Promise<void> => {
    const plan = planFor(seed, alarm, members)
    const scene = { board, alarm, plan, now: now(), opening, isFirst }
    const place = placeOf(alarm)
    if (place) await playUnits({ ...scene, fleet, place, busy, isOwn: isOwn(alarm), lasting })
    await playCrew(scene)
    if (isOwn(alarm) && isOver(alarm, plan.clearMs)) await board.conclude(alarm)
  }

  const isOver = ({ id, createdAt, vehicles }: BoardAlarm, clearMs: number): boolean => {
    if (now() - Date.parse(createdAt) > LONGEST_MS) return true
    const isClear = vehicles.length > 0 && vehicles.every(({ assignment }) => assignment.status === 'returning')
    return isClear && lasting(`${id} is clear`) > clearMs
  }

  return {
    /** One look and what follows from it; resolves with the simulator's own open alarms. */
    async look(opening: boolean): Promise<BoardAlarm[]> {
      const alarms = await board.openAlarms()
      await commute.look(alarms.filter(isInTown)).catch(onTrouble)
      const busy = busyVehicles(alarms)
      await Promise.all(alarms.map((alarm, n) => play(alarm, busy, opening && isOwn(alarm), n === 0).catch(onTrouble)))
      for (const id of fleet.units.keys()) if (!busy.has(id)) fleet.send(id, HOME)
      return alarms.filter(isOwn)
    },
  }
}

export const isOwn = (alarm: BoardAlarm): boolean => alarm.creator?.key?.name === SIMULATOR

/** A vehicle on two alarms works for the older one; one that returns is free. */
function busyVehicles(alarms: BoardAlarm[]): Map<string, string> {
  const busy = new Map<string, string>()
  for (const { id, vehicles } of alarms)
    for (const vehicle of vehicles)
      if (vehicle.assignment.status !== 'returning' && !busy.has(vehicle.id)) busy.set(vehicle.id, id)
  return busy
}
