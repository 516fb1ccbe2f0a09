import type { Db } from '#server/db/open.ts'
import type { LatestPositions } from './latest-positions.ts'

/** Fills the latest positions from the database, once, before anybody connects. */
export async function loadLatest(db: Db, positions: LatestPositions): Promise<void> {
  const rows = await db
    .selectFrom('vehicle_position as p')
    .innerJoin('vehicle as v', 'v.id', 'p.vehicle_id')
    .select(['v.team_id', 'p.vehicle_id', 'p.at', 'p.lng', 'p.lat', 'p.altitude', 'p.speed_kmh', 'p.heading_deg'])
    .execute()
  for (const { team_id, vehicle_id: vehicleId, at, lng, lat, altitude, speed_kmh, heading_deg } of rows)
    positions.move(team_id, { vehicleId, at, lng, lat, altitude, speedKmh: speed_kmh, headingDeg: heading_deg })
}
