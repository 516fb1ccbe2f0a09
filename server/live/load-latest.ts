import type { Db } from '#server/db/open.ts'
import type { LatestPositions } from './latest-positions.ts'
import { callerFixId, callersRoom, membersRoom, vehiclesRoom } from './position-rooms.ts'

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
  await loadCallers(db, positions)
}

async function loadCallers(db: Db, positions: LatestPositions): Promise<void> {
  const callers = await db
    .selectFrom('report_position as p')
    .innerJoin('report as r', 'r.id', 'p.report_id')
    .select(['r.id', 'r.team_id', 'r.centre', 'p.at', 'p.lng', 'p.lat', 'p.accuracy'])
    .execute()
  const unknown = { altitude: null, speedKmh: null, headingDeg: null }
  for (const { id, team_id, centre, ...fix } of callers)
    positions.move(callersRoom(team_id, centre), callerFixId(id), { ...fix, ...unknown })
}
