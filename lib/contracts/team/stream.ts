import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { listQuery, page } from './envelope.ts'
import { entry, id } from './shared.ts'

export const StreamEntry = z.object({ id: id('str'), ...entry, alarm: id('alr') }).meta({ id: 'StreamEntry' })
export type StreamEntry = z.output<typeof StreamEntry>

export const listStream = endpoint({
  id: 'listStream',
  tag: 'Stream',
  path: '/v1/alarms/{alarm_id}/stream',
  method: 'get',
  summary: 'List alarm stream',
  note: 'With the scope `reports:read` it also holds the chat of the reports linked to the alarm: `REPORT_MESSAGE`, with the text as descriptor.',
  scope: ['alarms.stream:read'],
  query: z.object({
    ...listQuery,
    member: text(64)
      .optional()
      .meta({ description: 'Only entries of this member.', example: 'mem_01j85v5kgkfbzt7yb0nwq1ztdw00' }),
  }),
  reply: page(StreamEntry),
  failures: [400, 401, 403, 404],
})
