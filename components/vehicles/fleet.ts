import type { Shape } from '#components/status/shapes.ts'
import type { Tone } from '#components/status/tones.ts'
import type { Alarm, AssignmentStatus, Vehicle } from '#lib/client/model.ts'

export const VEHICLE_STATUSES = ['available', 'dispatched', 'en_route', 'on_scene', 'returning', 'off'] as const
export type VehicleStatus = (typeof VEHICLE_STATUSES)[number]

/** Their names are `vehicles.status.…`. */
export const VEHICLE_LOOK: Record<VehicleStatus, { shape: Shape; tone: Tone }> = {
  available: { shape: 'circle', tone: 'free' },
  dispatched: { shape: 'triangle', tone: 'dispatched' },
  en_route: { shape: 'arrow', tone: 'enroute' },
  on_scene: { shape: 'square', tone: 'scene' },
  returning: { shape: 'diamond', tone: 'transport' },
  off: { shape: 'ring', tone: 'off' },
}

export type Unit = Vehicle & {
  status: VehicleStatus
  /** The open alarm it is on, if any. */
  alarm: { id: string; sequence: number; assignmentId: string } | null
  /** In a drill: the number of the real alarm it is on, if any. */
  live: number | null
}

/**
 * Every vehicle with what it is doing. On several alarms it counts where it has come furthest. `live`: in a drill, the real
 * alarms: a vehicle that is on one is not free for practice.
 */
export function fleetOf(
  vehicles: readonly Vehicle[],
  openAlarms: readonly Alarm[],
  live: readonly Alarm[] = [],
): Unit[] {
  const [duties, liveDuties] = [dutiesOf(openAlarms), dutiesOf(live)]
  return vehicles.map((vehicle) => {
    const [duty, liveDuty] = [duties.get(vehicle.id), liveDuties.get(vehicle.id)]
    const { status = null } = (duty ?? liveDuty)?.vehicle.assignment ?? {}
    const resting = vehicle.active ? 'available' : 'off'
    return {
      ...vehicle,
      status: duty || liveDuty ? statusOnDuty(status) : resting,
      alarm: duty
        ? { id: duty.alarm.id, sequence: duty.alarm.sequence, assignmentId: duty.vehicle.assignment.id }
        : null,
      live: liveDuty?.alarm.sequence ?? null,
    }
  })
}

/** Of each vehicle the duty where it has come furthest. */
function dutiesOf(alarms: readonly Alarm[]): Map<string, Duty> {
  const all = alarms.flatMap((alarm) => (alarm.vehicles ?? []).map((vehicle) => ({ alarm, vehicle })))
  return new Map([...Map.groupBy(all, ({ vehicle }) => vehicle.id)].map(([id, duties]) => [id, furthest(duties)]))
}

export function statusOnDuty(status: AssignmentStatus): VehicleStatus {
  if (status === null || status === 'at_station') return 'dispatched'
  return status === 'unavailable' ? 'off' : status
}

const PROGRESS: Record<VehicleStatus, number> = {
  on_scene: 5,
  en_route: 4,
  dispatched: 3,
  returning: 2,
  off: 1,
  available: 0,
}
const progress = (status: AssignmentStatus) => PROGRESS[statusOnDuty(status)]

type Duty = { alarm: Alarm; vehicle: NonNullable<Alarm['vehicles']>[number] }
/** Of at least one. */
const furthest = (duties: Duty[]): Duty =>
  duties.toSorted((a, b) => progress(b.vehicle.assignment.status) - progress(a.vehicle.assignment.status))[0]!
