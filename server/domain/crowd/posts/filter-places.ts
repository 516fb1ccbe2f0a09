import { type RawBuilder, sql } from 'kysely'
import type { Bounds } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { metresBetween } from '#server/domain/metres-between.ts'
import type { Viewer } from '../viewer.ts'
import { isEditableBy } from './filter-rights.ts'
import type { HiddenFrom } from './hidden-from.ts'
import type { PostFilter } from './post-filter.ts'

type Sql = RawBuilder<unknown>
type Point = Record<'lng' | 'lat', Sql>
type Area = { boxes: Bounds[]; holds: (point: Point) => Sql }

const KM_PER_DEGREE = 111.19
/** How far a blurred place can be from the true one: half a step of the second decimal, and a little. */
export const BLUR = 0.0051

/** What a filter asks of the points of `p`: any of them in the box, any of them in the circle, any at all. */
export function near({ within, around, hasPoint }: PostFilter, hidden: HiddenFrom, viewer: Viewer): Sql[] {
  const areas = [...(within ? [boxOf(within)] : []), ...(around ? [circleOf(around)] : [])]
  return [
    ...areas.map((area) => inside(area, hidden, viewer)),
    ...(hasPoint === undefined ? [] : [hasPoint ? placed(hidden, viewer) : sql`not ${placed(hidden, viewer)}`]),
  ]
}

/** The place of a post is its first point: it has one where it has any. */
function placed({ points }: HiddenFrom, viewer: Viewer): Sql {
  if (points.length === 0) return sql`p.lng is not null`
  const shown = sql`p.id in (select o.post_id from post_point o where o.key <> all(${points}::text[]))`
  return sql`(p.lng is not null and (${isEditableBy(viewer)} or ${shown}))`
}

/** Where a form blurs its places, it is the blurred one that is found; private points are found by nobody else. */
function inside(area: Area, { places, points }: HiddenFrom, viewer: Viewer): Sql {
  const plain = having(area, TRUE, [])
  if (places.length === 0 && points.length === 0) return plain
  const isBlurred = isBlurredFor(viewer, places)
  return sql`case when ${isEditableBy(viewer)} then ${plain} when ${isBlurred} then ${having(area, BLURRED, points)}
    else ${having(area, TRUE, points)} end`
}

function having({ boxes, holds }: Area, point: Point, privateKeys: string[]): Sql {
  const shown = privateKeys.length === 0 ? sql`true` : sql`o.key <> all(${privateKeys}::text[])`
  const margin = point === BLURRED ? BLUR : 0
  return sql`p.id in (select o.post_id from post_point o where ${overlapping(boxes, margin)} and ${holds(point)} and ${shown})`
}

/** Whether the form of `p` shows its places to this viewer to two decimals only. */
export const isBlurredFor = (viewer: Viewer, forms: number[]): Sql =>
  sql`(p.form_id is not null and p.form_id = any(${forms}::int[]) and not ${isEditableBy(viewer)})`

export const rounded = (degrees: Sql): Sql => sql`round(${degrees}::numeric, 2)::float8`

const TRUE: Point = { lng: sql`o.lng`, lat: sql`o.lat` }
const BLURRED: Point = { lng: rounded(TRUE.lng), lat: rounded(TRUE.lat) }

/** By the index: in the box, or so much beside it. `o` is a row of `post_point`. */
export const overlapping = (boxes: Bounds[], margin: number): Sql =>
  inOne(boxes, { lng: sql`o.lng`, lat: sql`o.lat` }, margin)

const inOne = (boxes: Bounds[], { lng, lat }: Point, margin: number): Sql => {
  const each = boxes.map(
    ({ west, south, east, north }) => sql`(${lng} between ${west - margin}::float8 and ${east + margin}::float8
      and ${lat} between ${south - margin}::float8 and ${north + margin}::float8)`,
  )
  return sql`(${sql.join(each, sql` or `)})`
}

const boxOf = (boxes: Bounds[]): Area => ({ boxes, holds: (point) => inOne(boxes, point, 0) })

/** The box around the circle is for the index; near a pole or the date line it goes all the way round. */
function circleOf({ lng, lat, km }: LngLat & { km: number }): Area {
  const up = km / KM_PER_DEGREE + 1e-6
  const [south, north] = [lat - up, lat + up]
  const shrunk = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const aside = shrunk > 0 && Math.abs(south) < 90 && Math.abs(north) < 90 ? up / shrunk : 360
  const wraps = lng - aside < -180 || lng + aside > 180
  const box = { south, north, west: wraps ? -180 : lng - aside, east: wraps ? 180 : lng + aside }
  return { boxes: [box], holds: (point) => sql`${kmBetween(point, { lng, lat })} <= ${km}::float8` }
}

/** Great-circle kilometres: a true circle, not a box around one. */
const kmBetween = (point: Point, { lng, lat }: LngLat) =>
  sql`${metresBetween(point, { lng: sql`${lng}::float8`, lat: sql`${lat}::float8` })} / 1000`
