import type { Db } from '#server/db/open.ts'
import type { LatestPositions } from './latest-positions.ts'
import { membersRoom, vehiclesRoom } from './position-rooms.ts'

const PLACE = [
  'p.at',
  'p.lng',
  'p.lat',
  'p.altitude',
  'p.speed_kmh as speedKmh',
  'p.heading_deg as headingDeg',
] as const

/** Fills the latest positions from the database, once, before anybody connects. */
export async function loadLatest(db: Db, positions: LatestPositions): Promise<void> {
  const vehicles = await db
    .selectFrom('vehicle_position as p')
    .innerJoin('vehicle as v', 'v.id', 'p.vehicle_id')
    .select(['v.id', 'v.team_id', ...PLACE])
    .execute()
  for (const { id, team_id, ...fix } of vehicles) positions.move(vehiclesRoom(team_id), id, fix)
  const members = await db
    .selectFrom('member_position as p')
    .innerJoin('member as m', 'm.id', 'p.member_id')
    .select(['m.id', 'm.team_id', 'p.centre', ...PLACE])
    .execute()
  for (const { id, team_id, centre, ...fix } of members) positions.move(membersRoom(team_id, centre), id, fix)
}
