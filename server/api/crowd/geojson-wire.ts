import type { z } from 'zod'
import type { getPostGeojson } from '#lib/contracts/crowd/post-geojson.ts'
import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import type { Shown, TilePoint } from '#server/domain/crowd/posts/index.ts'
import type { UrlOf } from './reader.ts'

export type Feature = z.input<typeof getPostGeojson.reply>['features'][number]
type Named = { id: number; title: string; content: string; color: string | null }

/** One feature for each point among a post's values. */
export function featuresOf(post: Shown, url: UrlOf): Feature[] {
  const answers = Object.entries(post.values).flatMap(([key, values]) => values.map((value) => ({ key, value })))
  return answers.flatMap(({ key, value }) => {
    const place = isLatLon(value) ? placeOf(value) : undefined
    return place ? [featureAt(place, propertiesOf(post, key, url))] : []
  })
}

export const tileFeature = (point: TilePoint, url: UrlOf): Feature =>
  featureAt(point, 'count' in point ? { cluster: true, point_count: point.count } : propertiesOf(point, point.key, url))

const featureAt = ({ lng, lat }: { lng: number; lat: number }, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  properties,
})

const propertiesOf = ({ id, title, content, color }: Named, key: string, url: UrlOf): Feature['properties'] => ({
  id,
  url: url(`posts/${id}`),
  title,
  description: content,
  'marker-color': color,
  attribute_key: key,
})
