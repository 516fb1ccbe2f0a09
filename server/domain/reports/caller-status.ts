import type { LngLat } from '#lib/geo/distance.ts'
import type { AssignmentStatus } from '../assignments/assignment-status.ts'
import type { Travel, TripsAsked } from '../travel.ts'

/** How far help has come, as it is told to the one who called for it. */
export type HelpStatus = 'received' | 'read' | 'organised' | 'sent' | 'there' | 'closed'
/** A vehicle on the alarm; `place` only while its latest fix is new enough to go by. */
export type Unit = { status: AssignmentStatus | null; place: LngLat | null }
export type Help = {
  isOpen: boolean
  wasSeen: boolean
  /** The open alarm the report is linked to. `wasThere`: a vehicle has been on the scene, and all are going home. */
  alarm: { place: LngLat | null; units: Unit[]; wasThere: boolean } | null
}

/** From what has really happened: a vehicle that is assigned and stands in its station has not been sent out. */
export function helpStatus({ isOpen, wasSeen, alarm }: Help): HelpStatus {
  if (!isOpen) return 'closed'
  const some = (status: AssignmentStatus) => alarm?.units.some((unit) => unit.status === status)
  if (some('on_scene')) return 'there'
  if (some('en_route')) return 'sent'
  if (alarm?.wasThere) return 'there'
  if (alarm) return 'organised'
  return wasSeen ? 'read' : 'received'
}

/** Until the nearest of those that are on their way is there; null when nobody is, or none says where it is. */
export async function minutesUntilHelp(
  help: Help,
  travel: Travel,
  how: Pick<TripsAsked, 'driving' | 'sharedAs'> = {},
): Promise<number | null> {
  const place = help.alarm?.place
  if (!place || helpStatus(help) !== 'sent') return null
  const driving = help.alarm?.units.filter((unit) => unit.status === 'en_route') ?? []
  const sources = driving.flatMap((unit) => unit.place ?? [])
  const trips = await travel({ target: place, sources, ...how })
  return trips.length === 0 ? null : Math.min(...trips.map(({ seconds }) => seconds)) / 60
}
