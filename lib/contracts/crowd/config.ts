import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { list, Privileges, url } from './shared.ts'

export const ConfigGroup = z
  .looseObject({
    id: z.string().meta({ description: '`site`, `map`, `features` or `data-provider`', example: 'site' }),
    url: url('config/site'),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'ConfigGroup', description: 'The keys of the group stand beside its id.' })

const base = { path: '/api/v3/config', tag: 'Config', scope: ['config'] } as const
const single = { ...base, path: '/api/v3/config/{group}' } as const
const PUBLIC = '`data-provider` is for who manages settings; the other groups are for everybody.'

export const listConfig = endpoint({
  ...base,
  open: true,
  id: 'listConfig',
  method: 'get',
  summary: 'List all config groups',
  note: PUBLIC,
  query: z.object({
    ...paging,
    orderby: z.enum(['id']).default('id').meta({ description: '`id` by default.' }),
    groups: list.optional().meta({ type: 'string', description: 'Only these groups.', example: 'site,map' }),
  }),
  reply: page(ConfigGroup),
  failures: [400, 401, 403, 422],
})
export const getConfig = endpoint({
  ...single,
  open: true,
  id: 'getConfig',
  method: 'get',
  summary: 'Get a config group',
  note: `${PUBLIC} \`features\` says the limits, that of media among them.`,
  reply: ConfigGroup,
  failures: [401, 403, 404],
})
export const updateConfig = endpoint({
  ...single,
  id: 'updateConfig',
  method: 'put',
  summary: 'Update a config group',
  note: 'What is left out keeps its value, null brings the default back, and keys that nobody knows are kept: 100 of them, each with at most 16 KiB of JSON. `features` cannot be changed.',
  body: z.looseObject({}),
  reply: ConfigGroup,
  example: { name: 'Skärgården Rescue', timezone: 'Europe/Stockholm', date_format: 'n/j/Y', private: false },
  failures: [400, 401, 403, 404, 413, 422],
})

export const configEndpoints = [listConfig, getConfig, updateConfig]
