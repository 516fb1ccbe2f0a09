import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { AllPostsQuery, PostFilters } from './post-query.ts'
import { url } from './shared.ts'

const Position = z
  .tuple([z.number(), z.number()])
  .meta({ description: 'Longitude, latitude.', example: [24.94, 60.17] })
const several = <T extends z.ZodType>(one: T) => z.array(one)
const Shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: several(Position) }),
  z.object({ type: z.literal('LineString'), coordinates: several(Position) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: several(several(Position)) }),
  z.object({ type: z.literal('Polygon'), coordinates: several(several(Position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: several(several(several(Position))) }),
])
const Geometry = z
  .union([Shape, z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) })])
  .meta({
    description:
      'A point, or the shape that an answer is as well-known text; what goes across the 180th meridian is cut there.',
    example: { type: 'Point', coordinates: [24.94, 60.17] },
  })

const Feature = z.object({
  type: z.literal('Feature'),
  geometry: Geometry,
  properties: z.object({
    id: z.number().optional().meta({ example: 530 }),
    url: url('posts/530').optional(),
    title: z.string().optional().meta({ example: 'Need help' }),
    description: z.string().optional().meta({ example: 'The road to the clinic is blocked.' }),
    'marker-color': z.string().nullable().optional().meta({ example: '#2274b4' }),
    attribute_key: z
      .string()
      .optional()
      .meta({ description: 'The attribute that this point answers.', example: 'where' }),
    cluster: z.literal(true).optional().meta({ description: 'It stands for several points around there.' }),
    point_count: z.number().int().optional().meta({ description: 'For how many.', example: 12 }),
  }),
})
const Bbox = z.array(z.number()).meta({
  description: 'West, south, east, north; across the 180th meridian west is beyond east (RFC 7946, 5.2).',
  example: [24.9, 60.1, 25, 60.2],
})
const FeatureCollection = z
  .object({ type: z.literal('FeatureCollection'), features: z.array(Feature), bbox: Bbox.optional() })
  .meta({ id: 'FeatureCollection' })

const Posts = FeatureCollection.extend({
  total: z.number().int().meta({ description: 'How many posts there are, on all pages.', example: 418 }),
})

const base = { tag: 'Posts', scope: ['posts'], extension: true, method: 'get' } as const

export const getPostsGeojson = endpoint({
  open: 'public',
  ...base,
  path: '/api/v3/posts/geojson',
  id: 'getPostsGeojson',
  summary: 'Get posts as GeoJSON',
  note: 'One feature for each post that has a place or a shape, a GeometryCollection where it has several: page with `limit` and `offset` up to `total`, which counts posts. Ask for tiles where there may be tens of thousands.',
  query: AllPostsQuery,
  reply: Posts,
  media: { 'application/json': Posts },
  failures: [400, 401, 403, 422],
})
export const getPostsTile = endpoint({
  open: 'public',
  ...base,
  path: '/api/v3/posts/geojson/{z}/{x}/{y}',
  id: 'getPostsTile',
  summary: 'Get a tile of a map of posts as GeoJSON',
  note: 'The tile is of the usual web map (zoom 0 to 22). Beyond 500 points it has clusters: `cluster` and `point_count`.',
  query: PostFilters,
  reply: FeatureCollection.extend({ bbox: Bbox }),
  failures: [400, 401, 403, 404, 422],
})
export const getPostGeojson = endpoint({
  open: 'public',
  ...base,
  path: '/api/v3/posts/{id}/geojson',
  id: 'getPostGeojson',
  summary: 'Get a post as GeoJSON',
  note: 'One feature for each of its places and shapes.',
  reply: FeatureCollection,
  failures: [400, 401, 403, 404],
})

export const postGeojsonEndpoints = [getPostsGeojson, getPostsTile, getPostGeojson]
