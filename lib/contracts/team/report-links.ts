import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Alarm, NewAlarm } from './alarms.ts'
import { one } from './envelope.ts'
import { ReportDetail } from './reports.ts'
import { IdIn, id, like } from './shared.ts'

const base = { tag: 'Reports', extension: true } as const
const link = { ...base, path: '/v1/reports/{report_id}/link', versioned: true } as const

/** Why an alarm may be about the same event; `share` is how much that counts, 0 to 1. */
const Reason = z.object({
  kind: z.enum(['distance', 'time', 'category', 'text']),
  share: z.number().min(0).max(1).meta({ example: 0.82 }),
  value: z.number().nullable().meta({
    description: '`distance`: metres; `time`: minutes between the two. Null for the others.',
    example: 240,
  }),
})
export const Suggestion = z
  .object({
    alarm: z.object({
      id: id('alr'),
      sequence: z.number().int().meta({ example: 418 }),
      title: like('Building fire').nullable(),
    }),
    score: z.number().min(0).max(1).meta({ example: 0.74 }),
    reasons: z.array(Reason),
  })
  .meta({ id: 'Suggestion' })
export type Suggestion = z.output<typeof Suggestion>

export const suggestAlarms = endpoint({
  ...base,
  id: 'suggestAlarms',
  path: '/v1/reports/{report_id}/suggestions',
  method: 'get',
  summary: 'Open alarms that may be about the same event, the likeliest first, with the reasons',
  scope: ['reports:read'],
  reply: one(z.array(Suggestion)),
  failures: [401, 403, 404],
})
export const linkReport = endpoint({
  ...link,
  id: 'linkReport',
  method: 'post',
  summary: 'Link a report to an open alarm',
  note: 'Its chat then stands in the alarm’s stream and its pictures among the alarm’s media; neither is copied.',
  scope: ['reports:update'],
  body: z.object({ alarm: IdIn.meta({ example: 'alr_01j85v5kgkfbzt7yb0nwq1ztdw00' }) }),
  reply: one(ReportDetail),
  example: { alarm: 'alr_01j85v5kgkfbzt7yb0nwq1ztdw00' },
  failures: [400, 401, 403, 404, 412],
})
export const unlinkReport = endpoint({
  ...link,
  id: 'unlinkReport',
  method: 'delete',
  summary: 'Take a report off its alarm',
  note: 'Both are what they were before: a report that was closed with its alarm is open again.',
  scope: ['reports:update'],
  reply: one(ReportDetail),
  failures: [400, 401, 403, 404],
})
export const raiseFromReport = endpoint({
  ...base,
  id: 'raiseFromReport',
  path: '/v1/reports/{report_id}/alarm',
  method: 'post',
  bucket: 'alarms',
  versioned: true,
  summary: 'Raise an alarm from a report, and link the two',
  note: 'What the body does not name is taken from the report: title from its category, description, address and location. Needs `alarms:create`, too. A report that is closed or linked already is refused.',
  scope: ['reports:update'],
  body: NewAlarm,
  reply: one(Alarm),
  example: { title: 'Building fire' },
  failures: [400, 401, 403, 404],
})
