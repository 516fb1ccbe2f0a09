import { type RawBuilder, sql } from 'kysely'
import type { Bounds } from '#lib/geo/bounds.ts'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import { BLUR, isBlurredFor, overlapping, rounded } from './filter-places.ts'
import { isEditableBy } from './filter-rights.ts'
import { allHidden, type HiddenFrom, NOTHING } from './hidden-from.ts'
import { keptBySeq } from './kept-by-seq.ts'
import type { PostFilter } from './post-filter.ts'

/** A point of a post, or so many of them around there. */
export type TilePoint = { lng: number; lat: number } & (
  | { count: number }
  | { id: number; key: string; title: string; content: string; color: string | null }
)

/** Beyond so many points a tile shows heaps of them: at most one for each field of a grid of so many by so many. */
const MOST_POINTS = 500
const FIELDS = 24

/** What a map shows in this box of the posts that the filter chooses: every point, or where there are too many, heaps. */
export async function pointsInTile(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  box: Bounds,
): Promise<TilePoint[]> {
  const hidden = may(viewer, 'Manage Posts') ? NOTHING : await allHidden(ctx)
  const found = pointsIn(toItsEnds(box), hidden, viewer, await whereOf(ctx, viewer, filter))
  const heaps = await keptBySeq<{ lng: number; lat: number; count: number }[]>(ctx, heapsOf(found, box))
  if (heaps.reduce((sum, { count }) => sum + count, 0) > MOST_POINTS) return heaps
  return keptBySeq<TilePoint[]>(
    ctx,
    sql`select coalesce(json_agg(json_build_object('lng', o.lng, 'lat', o.lat, 'id', p.id, 'key', o.key, 'title', p.title,
      'content', p.content, 'color', p.color) order by p.id, o.key), '[]') from (${found}) o join post p on p.id = o.post_id`,
  )
}

/** The web map ends before the poles, and its last column before the meridian it ends at: the last tiles take those in. */
const toItsEnds = ({ west, south, east, north }: Bounds): Bounds => ({
  west,
  east: east >= 180 ? BEYOND.lng : east,
  south: south <= -MAP_END ? -BEYOND.lat : south,
  north: north >= MAP_END ? BEYOND.lat : north,
})
const MAP_END = 85.051
const BEYOND = { lng: 180.001, lat: 90.001 }

/** Private points are nobody's but the owner's, blurred ones stand where they are shown. */
function pointsIn(box: Bounds, { places, points }: HiddenFrom, viewer: Viewer, where: RawBuilder<unknown>) {
  const blurred = places.length === 0 ? sql`false` : isBlurredFor(viewer, places)
  const margin = places.length === 0 ? 0 : BLUR
  const shown = points.length === 0 ? sql`true` : sql`(o.key <> all(${points}::text[]) or ${isEditableBy(viewer)})`
  return sql`select x.* from (
      select o.post_id, o.key, case when ${blurred} then ${rounded(sql`o.lng`)} else o.lng end as lng,
        case when ${blurred} then ${rounded(sql`o.lat`)} else o.lat end as lat
      from post_point o join post p on p.id = o.post_id where ${overlapping([box], margin)} and ${where} and ${shown}) x
    where x.lng >= ${box.west}::float8 and x.lng < ${box.east}::float8 and x.lat >= ${box.south}::float8 and x.lat < ${box.north}::float8`
}

const heapsOf = (found: RawBuilder<unknown>, { west, south, east, north }: Bounds) => sql`
  select coalesce(json_agg(json_build_object('lng', h.lng, 'lat', h.lat, 'count', h.count)), '[]') from (
    select avg(o.lng) as lng, avg(o.lat) as lat, count(*)::int as count from (${found}) o
    group by floor((o.lng - ${west}::float8) / ${(east - west) / FIELDS}::float8), floor((o.lat - ${south}::float8) / ${(north - south) / FIELDS}::float8)) h`
