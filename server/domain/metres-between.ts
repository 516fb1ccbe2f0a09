import { type RawBuilder, sql } from 'kysely'
import { EARTH_M } from '#lib/geo/distance.ts'

type Sql = RawBuilder<unknown>
type Point = Record<'lng' | 'lat', Sql>

/**
 * The metres between two points in SQL, on a great circle (haversine, as lib/geo/distance.ts). What is within 0.1 mm of
 * nothing is nothing: PostgreSQL takes a square that is too small for a fault of the statement.
 */
export const metresBetween = (a: Point, b: Point): Sql => sql`2 * ${EARTH_M}::float8 * asin(least(1, sqrt(
  power(sin(${radians(sql`${a.lat} - ${b.lat}`)} / 2), 2)
  + cos(${radians(a.lat)}) * cos(${radians(b.lat)}) * power(sin(${radians(sql`${a.lng} - ${b.lng}`)} / 2), 2))))`

const radians = (degrees: Sql) => sql`radians(case when abs(${degrees}) < 1e-9 then 0 else ${degrees} end)`
