import type { Alarm } from '#lib/client/model.ts'

/** There it stands, or is not there. */
const STANDING = new Set(['at_station', 'on_scene', 'unavailable'])

/** Whether a vehicle drives to an alarm, or back from one: then where it is is said oftener. */
export const isUnderWay = (open: readonly Pick<Alarm, 'vehicles'>[], vehicle: string): boolean =>
  open.some(({ vehicles = [] }) =>
    vehicles.some(({ id, assignment: { status } }) => id === vehicle && !STANDING.has(status ?? '')),
  )
