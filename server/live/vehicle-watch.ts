import type { LatestPositions } from './latest-positions.ts'
import { vehiclesRoom } from './position-rooms.ts'
import type { Tail } from './tail.ts'

/** Forgets a vehicle that is deleted, and takes it off the live map. */
export function watchVehicles(
  tail: Pick<Tail, 'subscribe'>,
  positions: LatestPositions,
  directory: { forget: (id: string) => void },
): void {
  tail.subscribe((teamId, { entry }) => {
    if (entry.action !== 'VEHICLE_DELETE' || !entry.object) return
    directory.forget(entry.object)
    positions.remove(vehiclesRoom(teamId), entry.object)
  })
}
