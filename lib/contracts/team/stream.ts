import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { listQuery, page } from './envelope.ts'
import { Actor, Instant, id, orNull } from './shared.ts'

const entry = {
  createdAt: Instant,
  action: z.string().meta({ example: 'ALARM_CREATE' }),
  objectId: z.string().nullable(),
  changes: z.array(z.object({ key: z.string(), from: z.unknown(), to: z.unknown() })),
  actor: orNull(Actor),
  descriptor: z.string().nullable().meta({ example: 'My Role' }),
}

export const StreamEntry = z.object({ id: id('str'), ...entry, alarm: id('alr') }).meta({ id: 'StreamEntry' })

export const listStream = endpoint({
  id: 'listStream',
  tag: 'Stream',
  path: '/v1/alarms/{alarm_id}/stream',
  method: 'get',
  summary: 'List alarm stream',
  scope: ['alarms.stream:read'],
  query: z.object({ ...listQuery, member: text(64).optional() }),
  reply: page(StreamEntry),
  failures: [400, 401, 403, 404],
})
