import type { Caller } from '#server/auth/caller.ts'
import type { Centre } from '#server/db/schema.ts'
import { limitedTo } from '#server/domain/context.ts'

/** Who hears of which positions. Vehicles are shared by both centres; a member is tracked for an alarm of one, a citizen shares with the one their report is in. */
export const vehiclesRoom = (teamId: string) => `${teamId}/vehicles`
export const membersRoom = (teamId: string, centre: Centre) => `${teamId}/${centre}/members`

export const callersRoom = (teamId: string, centre: Centre) => `${teamId}/${centre}/callers`
/** What a vehicle's tablets are shown of the others (tablet-positions.ts). */
export const tabletsRoom = (vehicle: string, centre: Centre) => `tablets/${vehicle}/${centre}`
/** What the citizen of a report is called in the frames of positions. */
export const callerFixId = (reportId: number) => `rep_${reportId}`

/** The rooms this caller may sit in: none without a scope for what moves in it, and none for a vehicle's tablet. */
export function roomsOf(caller: Pick<Caller, 'teamId' | 'centre' | 'scopes' | 'actor'>): string[] {
  const { teamId, centre, scopes } = caller
  if (limitedTo(caller) !== undefined) return []
  return [
    ...(scopes.has('vehicles:read') ? [vehiclesRoom(teamId)] : []),
    ...(scopes.has('members:read') ? [membersRoom(teamId, centre)] : []),
    ...(scopes.has('reports:read') ? [callersRoom(teamId, centre)] : []),
  ]
}
