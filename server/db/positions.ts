import type pg from 'pg'

/** Where something is, and when that was so. */
export type Fix = {
  at: Date
  lng: number
  lat: number
  altitude: number | null
  speedKmh: number | null
  headingDeg: number | null
  /** Metres, where it is known. */
  accuracy?: number | null
  /** What the device's clock says, where that cannot be; `at` is then when the fix came in. */
  clockSays?: Date | null
}
/** One position on its way: whose, where, and when it was taken. */
export type RiverFix = Fix & { vehicleId: string; teamId: string }

// One statement per group: the trail, the latest position of each vehicle, and which vehicles exist.
// An older fix never moves the marker back. Vehicles are locked in id order, so two nodes cannot deadlock.
export const WRITE_POSITIONS = `
  with input as (
    select f.vehicle_id, to_timestamp(f.at_ms / 1000) as at, f.lng, f.lat, f.altitude, f.speed_kmh, f.heading_deg,
      to_timestamp(f.says_ms / 1000) as clock_says
    from unnest($1::text[], $2::float8[], $3::float8[], $4::float8[], $5::float8[], $6::float8[], $7::float8[], $8::float8[])
      as f (vehicle_id, at_ms, lng, lat, altitude, speed_kmh, heading_deg, says_ms)
    where exists (select from vehicle v where v.id = f.vehicle_id)),
  trail as (
    insert into position (vehicle_id, at, received_at, lng, lat, altitude, speed_kmh, heading_deg, clock_says)
    select vehicle_id, at, now(), lng, lat, altitude, speed_kmh, heading_deg, clock_says from input),
  latest as (
    insert into vehicle_position (vehicle_id, at, lng, lat, altitude, speed_kmh, heading_deg, clock_says)
    select distinct on (vehicle_id) vehicle_id, at, lng, lat, altitude, speed_kmh, heading_deg, clock_says
    from input order by vehicle_id, at desc
    on conflict (vehicle_id) do update set at = excluded.at, lng = excluded.lng, lat = excluded.lat,
      altitude = excluded.altitude, speed_kmh = excluded.speed_kmh, heading_deg = excluded.heading_deg,
      clock_says = excluded.clock_says
    where excluded.at >= vehicle_position.at)
  select distinct vehicle_id from input`

const [FOREIGN_KEY_VIOLATION, CHECK_VIOLATION] = ['23503', '23514']

/** Writes fixes durably in one statement; says per fix whether its vehicle exists (and so whether it was written). */
export const writePositions = (pool: pg.Pool) => {
  const write = async (group: RiverFix[]): Promise<boolean[]> => {
    const values = valuesOf(group)
    try {
      const { rows } = await pool.query<Known>({ name: 'write-positions', text: WRITE_POSITIONS, values })
      const known = new Set(rows.map((row) => row.vehicle_id))
      return group.map((fix) => known.has(fix.vehicleId))
    } catch (error) {
      // A vehicle was deleted while the statement ran: nothing was written, and the next try no longer sees that vehicle.
      if ((error as pg.DatabaseError).code === FOREIGN_KEY_VIOLATION) return write(group)
      throw error
    }
  }
  return write
}
type Known = { vehicle_id: string }

function valuesOf(group: RiverFix[]): string[] {
  const column = (of: (fix: RiverFix) => number | null) => `{${group.map((fix) => of(fix) ?? 'NULL').join(',')}}`
  return [
    `{${group.map((fix) => fix.vehicleId).join(',')}}`, // safe unquoted: ids of ours, letters, digits and _ only
    column((f) => f.at.getTime()),
    column((f) => f.lng),
    column((f) => f.lat),
    column((f) => f.altitude),
    column((f) => f.speedKmh),
    column((f) => f.headingDeg),
    column((f) => f.clockSays?.getTime() ?? null),
  ]
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Makes the partitions of today and tomorrow (UTC). A row that finds none lands in the default partition; a day that
 * has rows there already (the process slept over midnight) stays there, and does not stand in the way of the next.
 */
export async function makePartitions(pool: pg.Pool, now: Date): Promise<void> {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  for (const from of [midnight, midnight + DAY_MS]) {
    const [day, next] = [from, from + DAY_MS].map((at) => new Date(at).toISOString().slice(0, 10))
    const name = `position_${day!.replaceAll('-', '_')}`
    const bounds = `from ('${day}T00:00Z') to ('${next}T00:00Z')`
    await pool.query(`create table if not exists ${name} partition of position for values ${bounds}`).catch((error) => {
      if (error.code !== CHECK_VIOLATION) throw error
    })
  }
}
