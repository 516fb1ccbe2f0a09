import type { Alarm } from '#lib/client/model.ts'
import type { RespondItem } from '../../outbox/respond-item.ts'
import { vehicleNow } from '../../outbox/vehicle-now.ts'

/** There it stands, or is not there. */
const STANDING = new Set<string | null>(['at_station', 'on_scene', 'unavailable'])

/** Whether a vehicle drives to an alarm, or back from one: then where it is is said oftener. What waits to be sent counts. */
export const isUnderWay = (
  open: readonly Pick<Alarm, 'vehicles'>[],
  vehicle: string,
  waiting: readonly RespondItem[],
): boolean =>
  open.some(({ vehicles = [] }) =>
    vehicles.some(({ id, assignment }) => id === vehicle && !STANDING.has(vehicleNow(assignment, waiting).status)),
  )
