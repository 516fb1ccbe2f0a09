import { z } from 'zod'

/** `{errors: [{status, title, message, source?}]}`; in a 422 the first entry is the general one, without a source. */
export const Failure = z
  .object({
    errors: z
      .array(
        z.object({
          status: z.number().int().meta({ example: 422 }),
          title: z.string().meta({ example: 'title is required' }),
          message: z.string().optional().meta({ description: 'The same as `title`.', example: 'title is required' }),
          source: z.object({ pointer: z.string().meta({ example: '/title' }) }).optional(),
        }),
      )
      .min(1),
  })
  .meta({ id: 'Failure' })
export type Failure = z.output<typeof Failure>

const address = (offset: string) =>
  z.string().meta({ example: `http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=${offset}` })

/** A list: `count`, `limit` and `offset` are strings, `total_count` is a number, as the reference's schema says. */
export const page = <T extends z.ZodType>(result: T) =>
  z.object({
    count: z.string().meta({ example: '20' }),
    results: z.array(result),
    limit: z.string().meta({ example: '20' }),
    offset: z.string().meta({ example: '0' }),
    order: z.enum(['asc', 'desc']),
    orderby: z.string().meta({ example: 'created' }),
    curr: address('0'),
    next: address('20'),
    prev: address('0'),
    total_count: z.number().int().meta({ example: 418 }),
  })

const whole = (max: number, from: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform((s) => Math.min(Number(s), max))
    .refine((n) => n >= from, `must be at least ${from}`)
    .meta({ type: 'string' })

/** The parameters of every list: 20 by default, 1,000 at most (facts C9). */
export const paging = {
  limit: whole(1000, 1).default(20).meta({ description: '20 by default, 1000 at most.' }),
  offset: whole(Number.MAX_SAFE_INTEGER, 0).default(0).meta({ description: 'Counted from 0.' }),
  order: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['asc', 'desc']))
    .default('asc')
    .meta({ description: '`asc` by default.' }),
}
