import { z } from 'zod'
import { text } from '../text.ts'

const timestamp = z.number().int().meta({ description: 'Unix time of the answer, in seconds.', example: 1726773120 })

/** `{timestamp, data}`: one object. */
export const one = <T extends z.ZodType>(data: T) => z.object({ timestamp, data })

const place = z.string().meta({ example: 'dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA=' })

/** `{count, cursor, timestamp, data}`: a page; `count` is all that match, a cursor is null where nothing lies further. */
export const page = <T extends z.ZodType>(data: T) =>
  z.object({
    count: z.number().int().meta({ description: 'All that match, on this page or not.', example: 10 }),
    cursor: z.object({ before: place.nullable(), after: place.nullable() }).meta({
      description: 'For `before` and `after` of the next request; null where nothing lies further that way.',
    }),
    timestamp,
    data: z.array(data),
  })

/** `{timestamp, data: {id}}`: what was deleted. */
export const deleted = one(z.object({ id: z.string().meta({ example: 'tag_01j85v5kgkfbzt7yb0nwq1ztdw00' }) }))

/** `{timestamp}`: done, and nothing to say about it. */
export const done = z.object({ timestamp })

export const Failure = z
  .object({
    timestamp,
    error: z.object({
      status: z.number().int(),
      code: z.string().meta({ example: 'bad_request' }),
      message: z.string().meta({ example: 'name: must not be empty' }),
      fields: z.array(
        z.object({
          path: z.string().meta({ example: 'name' }),
          message: z.string().meta({ example: 'must not be empty' }),
        }),
      ),
      obstacle: z
        .object({
          reason: z.enum(['undone', 'changed', 'gone', 'together', 'made', 'said', 'not_kept', 'refused']),
          keys: z.array(z.string()).meta({ description: 'What has changed since.', example: ['title'] }),
          since: z
            .object({
              id: z.string().meta({ example: 'str_01j85v5kgkfbzt7yb0nwq1ztdw00' }),
              createdAt: z.string().meta({ example: '2021-01-01T00:00:00.000Z' }),
              action: z.string().meta({ example: 'ALARM_UPDATE' }),
              by: z
                .string()
                .nullable()
                .meta({ description: 'The name of who did it; null: Muster.', example: 'John Doe' }),
            })
            .nullable()
            .meta({ description: 'The entry that stands in the way, where it is known.' }),
        })
        .optional()
        .meta({ description: 'Extension. Only of an undo that is refused: what stands in its way.' }),
    }),
  })
  .meta({ id: 'Failure' })
export type Failure = z.output<typeof Failure>

/** How many rows, as text in the query: more than `most` means `most`. */
export const limitUpTo = (most: number) =>
  z
    .string()
    .regex(/^0*[1-9]\d*$/, 'must be a whole number above 0')
    .transform((s) => Math.min(Number(s), most))
    .optional()
const cursor = z.string().optional().meta({ description: 'Opaque; taken from the `cursor` of another page.' })

/** The parameters every list takes (facts T14 to T19). */
export const listQuery = {
  after: cursor,
  before: cursor,
  search: text(200).optional().meta({ description: 'Only rows that hold this text, in any case.', example: 'fire' }),
  limit: limitUpTo(100).meta({ description: 'Rows on the page, 25 by default, 100 at most.', type: 'string' }),
  sort: z.enum(['asc', 'desc']).optional().meta({ description: 'By creation; `desc` by default.' }),
}
export const ListQuery = z.object(listQuery)
export type ListQuery = z.output<typeof ListQuery>
