import type { Fix } from '#server/db/positions.ts'
import type { Centre } from '#server/db/schema.ts'
import type { LatestPositions } from './latest-positions.ts'
import { callerFixId, callersRoom, membersRoom, vehiclesRoom } from './position-rooms.ts'

/** What moves, and whose it is: both centres share a vehicle; a member, or the citizen of a report, is seen by one. */
export type Mover = { teamId: string } & (
  | { vehicle: string }
  | ({ centre: Centre } & ({ member: string } | { report: number }))
)
/** Where it is; what is left out is not known. */
type Seen = Pick<Fix, 'at' | 'lng' | 'lat'> & Partial<Fix>

/** Shows where something is to everybody who may see it. A fix older than the one that is shown changes nothing. */
export function showFix(positions: LatestPositions, who: Mover, seen: Seen): void {
  const fix = { altitude: null, speedKmh: null, headingDeg: null, ...seen }
  if ('vehicle' in who) positions.move(vehiclesRoom(who.teamId), who.vehicle, fix)
  else if ('member' in who) positions.move(membersRoom(who.teamId, who.centre), who.member, fix)
  else positions.move(callersRoom(who.teamId, who.centre), callerFixId(who.report), fix)
}
