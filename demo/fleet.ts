import type { Api } from './api.ts'
import type { BoardVehicle } from './board.ts'
import { VEHICLES, type VehicleType } from './cast.ts'
import { type Motion, openDrive } from './drive.ts'
import { findRoute } from './routes.ts'
import { apart, type Point } from './town/plane.ts'
import type { Town } from './town.ts'

type Unit = {
  id: string
  name: string
  type: VehicleType
  home: Point
  motion: Motion
  drive: ReturnType<typeof openDrive> | undefined
  goal: string
  quietFor: number
}
export type Fleet = ReturnType<typeof openFleet>

const HEARTBEAT_S = 25
export const HOME = 'home'

/** The demo's vehicles: where they are, where they go, and their trackers, each with a key of its own. */
export function openFleet(
  api: Api,
  town: Town,
  vehicles: BoardVehicle[],
  trackerKeys: Record<string, string>,
  onTrouble: (error: Error) => void,
) {
  const units = new Map(vehicles.flatMap((vehicle) => unitOf(town, vehicle)).map((unit) => [unit.id, unit]))

  const post = ({ id, name, motion: { at, headingDeg, speed } }: Unit) => {
    const { lat, lng } = town.toGlobe(at)
    const heading = headingDeg === null ? null : Math.round(headingDeg)
    const fix = { latitude: lat, longitude: lng, speed: Math.round(speed * 36) / 10, heading }
    return api.call(trackerKeys[name]!, 'POST', `/v1/vehicles/${id}/positions`, fix).catch(onTrouble)
  }

  return {
    units: units as ReadonlyMap<string, Readonly<Unit>>,
    /** Sends a vehicle somewhere, unless it is on its way there. `goal` names the place. */
    send(id: string, goal: string, place?: Point): void {
      const unit = units.get(id)
      if (!unit || unit.goal === goal) return
      unit.goal = goal
      const route = findRoute(town, unit.type, unit.motion.at, place ?? unit.home)
      unit.drive = route && openDrive(route, unit.motion)
    },
    /** Has it come to rest where it was sent? */
    isThere: (id: string, goal: string): boolean => units.get(id)?.goal === goal && !units.get(id)?.drive,
    /** Moves everything on by some seconds, and lets the trackers report: every second under way, now and then at rest. */
    async tick(seconds: number): Promise<void> {
      const due = [...units.values()].filter((unit) => step(unit, seconds))
      await Promise.all(due.map(post))
    },
  }
}

function step(unit: Unit, seconds: number): boolean {
  unit.quietFor += seconds
  if (unit.drive) {
    unit.motion = unit.drive.advance(seconds)
    if (unit.drive.isDone()) unit.drive = undefined
  } else if (unit.quietFor < HEARTBEAT_S) return false
  unit.quietFor = 0
  return true
}

/** Vehicles that a visitor added have no tracker, and stay where they are. */
function unitOf(town: Town, { id, name, position }: BoardVehicle): Unit[] {
  const known = VEHICLES.find((vehicle) => vehicle.name === name)
  if (!known) return []
  const { type, station } = known
  const home = (type === 'boat' ? town.sea : town.roads).points[town.stations[station]]! // safe: the town's own node
  const at = position ? town.toPlane({ lat: position.latitude, lng: position.longitude }) : besides(home, name)
  const motion = { at, headingDeg: null, speed: 0 }
  const goal = apart(at, home) < 60 ? HOME : ''
  return [{ id, name, type, home, motion, drive: undefined, goal, quietFor: HEARTBEAT_S }]
}

/** Vehicles of one station stand beside each other, not in each other. */
function besides(home: Point, name: string): Point {
  const place = VEHICLES.findIndex((vehicle) => vehicle.name === name)
  return { x: home.x + ((place % 5) - 2) * 9, y: home.y - 12 }
}
