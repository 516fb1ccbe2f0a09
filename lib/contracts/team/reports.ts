import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ListQuery, page } from './envelope.ts'
import { Instant, Location, like } from './shared.ts'

export const Report = z
  .object({
    id: z.number().int().meta({ example: 17 }),
    createdAt: Instant,
    category: z
      .string()
      .meta({ description: 'In the team’s locale, the subcategory where one was given.', example: 'Building' }),
    description: like('Smoke from the roof of the boat shed').nullable(),
    location: Location,
    status: z.enum(['open', 'closed']),
  })
  .meta({ id: 'Report' })

/** Citizens' reports of the key's control centre, for the console: never a phone number. Newest first. */
export const listReports = endpoint({
  id: 'listReports',
  tag: 'Reports',
  path: '/v1/reports',
  method: 'get',
  summary: 'List citizens’ reports',
  extension: true,
  scope: ['reports:read'],
  query: ListQuery,
  reply: page(Report),
  failures: [400, 401, 403],
})
