import type { BoardAlarm } from './board.ts'
import type { Scene } from './crew.ts'
import { type Fleet, HOME } from './fleet.ts'
import { apart, type Point } from './town/plane.ts'

export type UnitScene = Scene & {
  fleet: Fleet
  place: Point
  /** Which alarm each busy vehicle works for. */
  busy: Map<string, string>
  isOwn: boolean
  /** For how long something has been seen to be so. */
  lasting: (what: string) => number
}

const TURN_OUT_MS = 3000

/** Vehicles are sent, drive, work and return; a visitor's alarm gets only those that the visitor assigned. */
export async function playUnits(scene: UnitScene): Promise<void> {
  if (scene.isOwn) await dispatch(scene)
  for (const { id, assignment } of scene.alarm.vehicles) {
    if (scene.busy.get(id) === scene.alarm.id && scene.fleet.units.has(id)) await advance(scene, id, assignment)
  }
}

async function dispatch({ board, alarm, plan, now, opening, fleet, place, busy }: UnitScene): Promise<void> {
  const isDue = opening || now - Date.parse(alarm.createdAt) >= plan.dispatchMs
  if (!isDue || !plan.kind || alarm.vehicles.some(({ assignment }) => assignment.status === 'returning')) return
  const there = alarm.vehicles.map(({ id }) => fleet.units.get(id)?.type)
  for (const type of plan.kind.wants.filter((wanted) => !there.includes(wanted))) {
    const [nearest] = [...fleet.units.values()]
      .filter((unit) => unit.type === type && !busy.has(unit.id))
      .sort((a, b) => apart(a.motion.at, place) - apart(b.motion.at, place))
    if (!nearest) continue
    busy.set(nearest.id, alarm.id)
    await board.assign(alarm, nearest.id)
  }
}

async function advance(
  scene: UnitScene,
  id: string,
  { id: assignment, status }: BoardAlarm['vehicles'][number]['assignment'],
): Promise<void> {
  const { board, alarm, plan, fleet, place, opening, isOwn, lasting } = scene
  if (status === null || status === 'at_station') {
    if (!opening && lasting(`${assignment} waits`) < TURN_OUT_MS) return
    await board.setStatus(alarm, assignment, 'en_route')
    fleet.send(id, alarm.id, place)
  } else if (status === 'en_route') {
    fleet.send(id, alarm.id, place)
    if (fleet.isThere(id, alarm.id)) await board.setStatus(alarm, assignment, 'on_scene')
  } else if (status === 'on_scene' && isOwn && lasting(`${assignment} works`) > plan.stayMs) {
    await board.setStatus(alarm, assignment, 'returning')
    fleet.send(id, HOME)
  }
}
