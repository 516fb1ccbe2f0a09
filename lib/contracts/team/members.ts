import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ListQuery, one, page } from './envelope.ts'
import { Instant, id, orNull, Position } from './shared.ts'

export const Member = z
  .object({
    id: id('mem'),
    createdAt: Instant,
    name: z.string(),
    firstname: z.string(),
    lastname: z.string(),
    avatar: z.string().nullable(),
    user: z.string().nullable(),
    roles: z.array(z.object({ id: id('rol'), name: z.string(), color: z.string() })),
    position: orNull(Position),
  })
  .meta({ id: 'Member' })

// The reference needs member ids and offers no way to learn them (facts 2.8 #1).
export const listMembers = endpoint({
  id: 'listMembers',
  tag: 'Members',
  path: '/v1/members',
  method: 'get',
  summary: 'List all members',
  extension: true,
  scope: ['members:read'],
  query: ListQuery,
  reply: page(Member),
  failures: [400, 401, 403],
})
export const getMember = endpoint({
  id: 'getMember',
  tag: 'Members',
  path: '/v1/members/{id}',
  method: 'get',
  summary: 'Retrieve a member',
  extension: true,
  scope: ['members:read'],
  reply: one(Member),
  failures: [401, 403, 404],
})
