import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { AllPostsQuery, PostFilters } from './post-query.ts'
import { url } from './shared.ts'

const PointFeature = z.object({
  type: z.literal('Feature'),
  geometry: z.object({
    type: z.literal('Point'),
    coordinates: z
      .tuple([z.number(), z.number()])
      .meta({ description: 'Longitude, latitude.', example: [24.94, 60.17] }),
  }),
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
const FeatureCollection = z
  .object({ type: z.literal('FeatureCollection'), features: z.array(PointFeature) })
  .meta({ id: 'FeatureCollection' })

const base = { tag: 'Posts', scope: ['posts'], extension: true, method: 'get' } as const

export const getPostsGeojson = endpoint({
  open: 'public',
  ...base,
  path: '/api/v3/posts/geojson',
  id: 'getPostsGeojson',
  summary: 'Get posts as GeoJSON',
  note: 'One feature for each point, however many: ask for tiles where there may be tens of thousands.',
  query: AllPostsQuery,
  reply: FeatureCollection,
  media: { 'application/json': FeatureCollection },
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
  reply: FeatureCollection.extend({ bbox: z.array(z.number()).meta({ example: [24.9, 60.1, 25, 60.2] }) }),
  failures: [400, 401, 403, 404, 422],
})
export const getPostGeojson = endpoint({
  open: 'public',
  ...base,
  path: '/api/v3/posts/{id}/geojson',
  id: 'getPostGeojson',
  summary: 'Get a post as GeoJSON',
  reply: FeatureCollection,
  failures: [400, 401, 403, 404],
})

export const postGeojsonEndpoints = [getPostsGeojson, getPostsTile, getPostGeojson]
