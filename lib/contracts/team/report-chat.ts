import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { ListQuery, one, page } from './envelope.ts'
import { EXAMPLE_URL, thumbnail } from './media.ts'
import { ReportDetail, Side } from './reports.ts'
import { Actor, Instant, id, like, orNull } from './shared.ts'

const ReportPhoto = z
  .object({
    id: id('med'),
    url: like(EXAMPLE_URL).meta({ description: 'A copy without metadata, for everybody who has the address.' }),
    thumbnail,
    original: like(`${EXAMPLE_URL}/original`).meta({
      description: 'As it was sent, with what the camera noted: only with a key or session that has reports:read.',
    }),
  })
  .meta({ id: 'ReportPhoto' })

export const ReportMessage = z
  .object({
    id: z.number().int().meta({ example: 96 }),
    createdAt: Instant,
    side: Side,
    text: like('Stay outside. Is anyone still in the flat?').nullable(),
    label: like('Nurse').nullable().meta({ description: 'Stands before the text (`label: text`).' }),
    creator: orNull(Actor).meta({ description: 'Null for the citizen.' }),
    photos: z.array(ReportPhoto),
  })
  .meta({ id: 'ReportMessage' })
export type ReportMessage = z.output<typeof ReportMessage>

const base = { path: '/v1/reports/{report_id}/messages', tag: 'Reports', extension: true } as const

export const listReportMessages = endpoint({
  ...base,
  id: 'listReportMessages',
  method: 'get',
  summary: 'List the chat of a report',
  scope: ['reports:read'],
  query: ListQuery,
  reply: page(ReportMessage),
  failures: [400, 401, 403, 404],
})
export const createReportMessage = endpoint({
  ...base,
  id: 'createReportMessage',
  method: 'post',
  summary: 'Write to the citizen',
  scope: ['reports:update'],
  body: z.object({ text: requiredText(10_000) }),
  reply: one(ReportMessage),
  example: { text: 'Stay outside. Is anyone still in the flat?' },
  failures: [400, 401, 403, 404],
})
export const readReport = endpoint({
  id: 'readReport',
  tag: 'Reports',
  extension: true,
  versioned: true,
  path: '/v1/reports/{report_id}/read',
  method: 'post',
  summary: 'Say that the control centre has read the report',
  note: 'The citizen’s page says so.',
  scope: ['reports:update'],
  body: z.object({
    message: z
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: 'The newest message read; the whole chat by default.', example: 96 }),
  }),
  reply: one(ReportDetail),
  example: { message: 96 },
  failures: [400, 401, 403, 404],
})
