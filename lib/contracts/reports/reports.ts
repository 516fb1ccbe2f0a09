import { z } from 'zod'
import { readPhone } from '../../phones/read-phone.ts'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { linked, request } from './envelope.ts'

/** With the code of its country, in any writing; kept in E.164 (facts R14). */
const Phone = z
  .string()
  .refine((s) => s.trim() !== '', { error: 'must not be empty', params: { missing: true }, abort: true })
  .transform((s) => readPhone(s) ?? '')
  .refine((s) => s !== '', 'must be a phone number such as +972501234567')
  .meta({
    type: 'string',
    example: '+972501234567',
    description: 'With the code of its country, as `+972 50-123 4567` or `00972…`; it is kept in E.164.',
  })

const Reporter = z
  .object({ name: text(200).nullish(), phone: Phone })
  .meta({ description: 'The one in distress or a first responder, in place of the reporter of the key.' })

const NewReport = z.object({
  location: z
    .object({ x: z.number().min(-180).max(180), y: z.number().min(-90).max(90) })
    .meta({ description: 'x is the longitude, y the latitude, WGS 84.' }),
  category: z.object({ category_id: z.int32(), subcategory_id: z.int32().nullish() }),
  description: text(10_000).nullish(),
  mode: z.enum(['live', 'training']).nullish().meta({ description: 'The control centre; `live` by default.' }),
  reporter: Reporter.nullish(),
})
export type NewReport = z.output<typeof NewReport>

/** Which report it is, and where the citizen's page of it is. */
export const ReportReference = linked(
  z.object({ report_id: z.number().meta({ example: 17 }) }),
  z.object({
    public: z
      .string()
      .meta({ example: 'http://localhost:3000/r/Xb3kQ9…', description: 'Opens this report and nothing else.' }),
  }),
)

export const createReport = endpoint({
  id: 'createReport',
  tag: 'Reports',
  path: '/api/v1/reports',
  method: 'post',
  summary: 'Create a new report',
  note:
    'By default it goes to the live control centre, from the reporter that the API key is bound to. `mode: training` files it in the ' +
    'training centre, for drills and for trying the API: nobody is alerted. `reporter` names somebody else: the one in distress, or a ' +
    'first responder. A report raises no alarm by itself; a dispatcher decides. The same `meta.idempotency_key` again within 24 hours ' +
    'files nothing and gets the first answer. `links.public` opens the page of this report for the citizen: give it to nobody else.',
  body: request(NewReport),
  reply: ReportReference,
  example: {
    data: {
      description: 'Smoke from the roof of the boat shed',
      location: { x: 24.9384, y: 60.1699 },
      category: { category_id: 1, subcategory_id: 10 },
      mode: 'live',
      reporter: { name: 'Aino Virtanen', phone: '+358501234567' },
    },
  },
  failures: [400, 401, 409, 413, 422, 500],
})
