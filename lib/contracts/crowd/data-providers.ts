import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { list, Privileges, url } from './shared.ts'

const Service = z.boolean()
const Option = z.object({
  label: z.string().meta({ example: 'Secret' }),
  input: z.string().meta({ example: 'text' }),
  description: z.string().meta({ example: 'What the app sends with every message' }),
  rules: z.array(z.string()).meta({ example: ['required'] }),
  options: z
    .array(z.string())
    .optional()
    .meta({ description: 'What can be chosen.', example: ['sha256'] }),
})

/** The reference leaves the body out; this is how the platform prints it (facts C70). */
export const DataProvider = z
  .object({
    id: z.string().meta({ example: 'smssync' }),
    url: url('dataproviders/smssync'),
    name: z.string().meta({ example: 'SMSSync' }),
    version: z.string().meta({ example: '1.0' }),
    services: z.object({ sms: Service, ivr: Service, email: Service, twitter: Service }),
    options: z.record(z.string(), Option).meta({ description: 'What is set in the config group `data-provider`.' }),
    links: z.record(z.string(), z.string()).meta({ example: { overview: 'https://smssync.ushahidi.com/' } }),
    enabled: z.boolean(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'DataProvider' })

const base = { path: '/api/v3/dataproviders', tag: 'Data providers', scope: ['dataproviders'] } as const

export const listDataProviders = endpoint({
  ...base,
  id: 'listDataProviders',
  method: 'get',
  summary: 'List all data providers',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'name']).default('id').meta({ description: '`id` by default.' }),
    type: list.optional().meta({
      type: 'string',
      description: 'Only those that offer one of these services.',
      example: 'sms',
    }),
  }),
  reply: page(DataProvider),
  failures: [400, 401, 403, 422],
})
export const getDataProvider = endpoint({
  ...base,
  path: '/api/v3/dataproviders/{id}',
  id: 'getDataProvider',
  method: 'get',
  summary: 'Get a data provider',
  reply: DataProvider,
  failures: [400, 401, 403, 404],
})

export const dataProviderEndpoints = [listDataProviders, getDataProvider]
