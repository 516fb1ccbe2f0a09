import type { z } from 'zod'
import type { getPostGeojson } from '#lib/contracts/crowd/post-geojson.ts'
import { cutAt180 } from '#lib/geo/cut-at-180.ts'
import type { Geometry } from '#lib/geo/geometry.ts'
import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import { readWkt } from '#lib/geo/wkt.ts'
import type { Shown, TilePoint } from '#server/domain/crowd/posts/index.ts'
import type { UrlOf } from './reader.ts'

export type Feature = Omit<z.input<typeof getPostGeojson.reply>['features'][number], 'geometry'> & {
  geometry: Geometry
}
/** `shapes`: the keys of questions that are answered with well-known text. */
export type Drawing = { url: UrlOf; shapes: ReadonlySet<string> }
type Named = { id: number; title: string; content: string; color: string | null }

/** One feature for each place and shape among a post's answers. */
export const featuresOf = (post: Shown, { url, shapes }: Drawing): Feature[] =>
  drawn(post, shapes).map(({ key, geometry }) => ({
    type: 'Feature',
    geometry,
    properties: propertiesOf(post, key, url),
  }))

/** One feature for a post: its only place or shape, or all of them together; undefined where it has none (facts C51). */
export function featureOf(post: Shown, { url, shapes }: Drawing): Feature | undefined {
  const all = drawn(post, shapes)
  const [first] = all
  if (!first) return undefined
  const each = all.flatMap(({ geometry }) =>
    geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry],
  )
  const together = { type: 'GeometryCollection' as const, geometries: each }
  const geometry = all.length === 1 ? first.geometry : together
  return { type: 'Feature', geometry, properties: propertiesOf(post, first.key, url) }
}

export const tileFeature = (point: TilePoint, url: UrlOf): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
  properties: 'count' in point ? { cluster: true, point_count: point.count } : propertiesOf(point, point.key, url),
})

function drawn({ values }: Shown, shapes: ReadonlySet<string>): { key: string; geometry: Geometry }[] {
  const answers = Object.entries(values).flatMap(([key, given]) => given.map((value) => ({ key, value })))
  return answers.flatMap(({ key, value }) => {
    const geometry = geometryOf(value, shapes.has(key))
    return geometry ? [{ key, geometry }] : []
  })
}

function geometryOf(value: unknown, isShape: boolean): Geometry | undefined {
  const place = isLatLon(value) ? placeOf(value) : undefined
  if (place) return { type: 'Point', coordinates: [place.lng, place.lat] }
  const shape = isShape && typeof value === 'string' ? readWkt(value) : undefined
  return shape && cutAt180(shape)
}

const propertiesOf = ({ id, title, content, color }: Named, key: string, url: UrlOf): Feature['properties'] => ({
  id,
  url: url(`posts/${id}`),
  title,
  description: content,
  'marker-color': color,
  attribute_key: key,
})
