import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { id, list, Privileges, url } from './shared.ts'

const Layer = z
  .object({
    id,
    url: url('layers/1'),
    name: z.string().meta({ example: 'Flood zones' }),
    type: z.string().meta({ example: 'geojson' }),
    data_url: z.string().nullable().meta({ example: 'https://example.org/zones.geojson' }),
    active: z.boolean(),
    visible_by_default: z.boolean(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Layer' })

const base = { tag: 'Layers', scope: ['layers'], extension: true, open: 'public', method: 'get' } as const

export const listLayers = endpoint({
  ...base,
  path: '/api/v3/layers',
  id: 'listLayers',
  summary: 'List what is drawn beneath posts',
  note: 'Clients of the platform ask for it before anything else. No team has any here: the list is empty.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'name']).default('id').meta({ description: '`id` by default.' }),
    type: list.optional().meta({ type: 'string', description: 'Only layers of these types.', example: 'geojson' }),
    active: z.stringbool().optional().meta({ type: 'boolean', description: 'Only active ones, or only others.' }),
  }),
  reply: page(Layer),
  failures: [400, 401, 403, 422],
})
export const getLayer = endpoint({
  ...base,
  path: '/api/v3/layers/{id}',
  id: 'getLayer',
  summary: 'Get a layer',
  reply: Layer,
  failures: [401, 403, 404],
})

export const layerEndpoints = [listLayers, getLayer]
