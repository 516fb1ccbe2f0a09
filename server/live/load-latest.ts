import type { Db } from '#server/db/open.ts'
import type { LatestPositions } from './latest-positions.ts'
import { showFix } from './show-fix.ts'

const PLACE = [
  'p.at',
  'p.lng',
  'p.lat',
  'p.altitude',
  'p.speed_kmh as speedKmh',
  'p.heading_deg as headingDeg',
  'p.clock_says as clockSays',
] as const

/** Fills the latest positions from the database, once, before anybody connects. */
export async function loadLatest(db: Db, positions: LatestPositions): Promise<void> {
  const vehicles = await db
    .selectFrom('vehicle_position as p')
    .innerJoin('vehicle as v', 'v.id', 'p.vehicle_id')
    .select(['v.id', 'v.team_id', ...PLACE])
    .execute()
  for (const { id, team_id, ...fix } of vehicles) showFix(positions, { teamId: team_id, vehicle: id }, fix)
  const members = await db
    .selectFrom('member_position as p')
    .innerJoin('member as m', 'm.id', 'p.member_id')
    .select(['m.id', 'm.team_id', 'p.centre', ...PLACE])
    .execute()
  for (const { id, team_id, centre, ...fix } of members)
    showFix(positions, { teamId: team_id, centre, member: id }, fix)
  await loadCallers(db, positions)
}

async function loadCallers(db: Db, positions: LatestPositions): Promise<void> {
  const callers = await db
    .selectFrom('report_position as p')
    .innerJoin('report as r', 'r.id', 'p.report_id')
    .select(['r.id', 'r.team_id', 'r.centre', 'p.at', 'p.lng', 'p.lat', 'p.accuracy'])
    .execute()
  for (const { id, team_id, centre, ...fix } of callers)
    showFix(positions, { teamId: team_id, centre, report: id }, fix)
}
