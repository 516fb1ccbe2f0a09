import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ListQuery, listQuery, one, page } from './envelope.ts'
import { Instant, id, Latitude, Location, Longitude, like, orNull } from './shared.ts'

export const Side = z
  .enum(['citizen', 'centre'])
  .meta({ description: 'Who wrote: the citizen, or the control centre.' })
const CloseReason = z.enum(['handled', 'duplicate', 'mistaken', 'elsewhere', 'other'])

const CallerPosition = z
  .object({
    createdAt: Instant,
    latitude: Latitude,
    longitude: Longitude,
    accuracy: z.number().nullable().meta({ description: 'Metres.', example: 12 }),
  })
  .meta({ id: 'CallerPosition' })

const LinkedAlarm = z
  .object({ id: id('alr'), sequence: z.number().int().meta({ example: 418 }), title: like('Building fire').nullable() })
  .meta({ id: 'LinkedAlarm' })

const LastMessage = z
  .object({ createdAt: Instant, side: Side, text: like('Two neighbours on the third floor').nullable() })
  .meta({ id: 'LastMessage' })

const report = {
  id: z.number().int().meta({ example: 17 }),
  createdAt: Instant,
  updatedAt: Instant,
  category: z
    .string()
    .meta({ description: 'In the team’s locale, the subcategory where one was given.', example: 'Building' }),
  categoryId: z.number().int().meta({ example: 10 }),
  description: like('Smoke from the roof of the boat shed').nullable(),
  address: like('Storgatan 9, Vaxholm').nullable().meta({ description: 'Where it is in the citizen’s words.' }),
  location: orNull(Location),
  accuracy: z.number().nullable().meta({
    description: 'Metres, within which `location` is right, as the phone that reported said; null where nobody knows.',
    example: 12,
  }),
  status: z.enum(['open', 'closed']),
  reason: z
    .enum([...CloseReason.options, 'concluded'])
    .nullable()
    .meta({ description: 'Why it was closed; `concluded`: with its alarm.' }),
  closedAt: Instant.nullable(),
  seenAt: Instant.nullable().meta({ description: 'When the control centre first opened it.' }),
  locale: like('sv').nullable().meta({ description: 'What the citizen reads, if that is known.' }),
  messages: z.number().int().meta({ description: 'Entries in its chat.', example: 4 }),
  unread: z.number().int().meta({ description: 'The citizen’s, that nobody of the centre has read.', example: 2 }),
  photos: z.number().int().meta({ example: 2 }),
  lastMessage: orNull(LastMessage),
  position: orNull(CallerPosition).meta({ description: 'Where the citizen is, while they share it.' }),
  alarm: orNull(LinkedAlarm).meta({ description: 'The alarm it is linked to.' }),
}

export const Report = z.object(report).meta({ id: 'Report' })
export type Report = z.output<typeof Report>

export const ReportDetail = z
  .object({
    ...report,
    reporter: orNull(
      z.object({ name: like('Aino Virtanen').nullable(), phone: like('+358501234567').nullable() }),
    ).meta({
      description:
        'Who reported; null without the scope reports.reporter:read. `phone` begins with `+`, or is what was written where that is no number we know.',
    }),
    publicUrl: z.string().nullable().meta({
      description:
        'The citizen’s page: whoever has it may write as the citizen. Null without the scope reports:update.',
      example: 'https://muster.example/r/Xb3kQ9…',
    }),
  })
  .meta({ id: 'ReportDetail' })
export type ReportDetail = z.output<typeof ReportDetail>

const base = { tag: 'Reports', extension: true } as const
const single = { ...base, path: '/v1/reports/{id}', versioned: true } as const

export const listReports = endpoint({
  ...base,
  id: 'listReports',
  path: '/v1/reports',
  method: 'get',
  summary: 'List citizens’ reports of the key’s control centre, newest first',
  scope: ['reports:read'],
  query: ListQuery.extend({
    status: z
      .enum(['open', 'closed'])
      .optional()
      .meta({ description: 'Only those that are open, or closed.', example: 'open' }),
    search: listQuery.search,
  }),
  reply: page(Report),
  failures: [400, 401, 403],
})
export const getReport = endpoint({
  ...single,
  id: 'getReport',
  method: 'get',
  summary: 'Retrieve a citizen’s report',
  scope: ['reports:read'],
  reply: one(ReportDetail),
  failures: [401, 403, 404],
})
export const updateReport = endpoint({
  ...single,
  id: 'updateReport',
  method: 'patch',
  summary: 'Close a report with a reason, or open it again',
  note: 'Closing makes the citizen’s page read-only and ends the sharing of where they are; 24 hours later the page is gone.',
  scope: ['reports:update'],
  body: z.discriminatedUnion('status', [
    z.object({ status: z.literal('closed'), reason: CloseReason }),
    z.object({ status: z.literal('open') }),
  ]),
  reply: one(ReportDetail),
  example: { status: 'closed', reason: 'handled' },
  failures: [400, 401, 403, 404],
})
