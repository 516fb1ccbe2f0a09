import type { AlarmVehicle } from '#lib/client/model.ts'
import type { DutyStatus, RespondItem } from './respond-item.ts'

/** `status` null: assigned, and nothing said yet. `isQueued`: the server does not have it yet. */
export type VehicleNow = { status: DutyStatus | null; isQueued: boolean }

/** How far an assigned vehicle has come as far as this device knows: what waits to be sent comes after what the server has. */
export function vehicleNow({ id, status }: AlarmVehicle['assignment'], waiting: readonly RespondItem[]): VehicleNow {
  const latest = waiting.findLast((item) => item.kind === 'status' && item.assignment === id && item.refused === null)
  return latest?.kind === 'status' ? { status: latest.status, isQueued: true } : { status, isQueued: false }
}
