import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { isWhole, postFilters, WHOLE } from './post-query.ts'

const FLAG: Record<string, boolean> = { '1': true, true: true, '0': false, false: false }
const Seconds = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a number of seconds')
  .transform(Number)
  .meta({ type: 'string', example: '86400' })

const StatsQuery = z
  .object({
    ...postFilters,
    group_by: z
      .enum(['status', 'form', 'tags', 'attribute'])
      .optional()
      .meta({ description: 'What the totals are of; of all posts where nothing is said.', example: 'status' }),
    group_by_tags: z
      .string()
      .regex(/^(\d{1,9}|all)$/, 'must be the id of a tag, or all')
      .optional()
      .meta({
        description: 'With `group_by=tags`: the children of this tag, or `all` tags; those of the top by default.',
      }),
    group_by_attribute_key: text(150)
      .optional()
      .meta({ description: 'With `group_by=attribute`: the key of the attribute.', example: 'region' }),
    timeline: z
      .enum(['0', '1', 'true', 'false'])
      .transform((word) => FLAG[word])
      .optional()
      .meta({ type: 'string', description: 'Totals over time.', example: '1' }),
    timeline_interval: Seconds.default(86_400).meta({ description: 'In seconds; a day by default.' }),
    timeline_attribute: text(150)
      .default('created')
      .meta({ description: '`created`, `updated`, `post_date`, or the key of an attribute.', example: 'updated' }),
  })
  .refine(isWhole, WHOLE)
  .refine((q) => q.group_by !== 'attribute' || q.group_by_attribute_key !== undefined, {
    error: 'is required to group by an attribute',
    path: ['group_by_attribute_key'],
  })
export type StatsQuery = z.output<typeof StatsQuery>

const Value = z.object({
  label: z.union([z.string(), z.number()]).meta({
    description: 'The name of the group; over time the start of the interval, in seconds since 1970.',
    example: 'published',
  }),
  total: z.number().int().meta({ example: 12 }),
  id: z.number().nullable().optional().meta({ description: 'Of the form or tag.', example: 3 }),
  cumulative_total: z.number().int().optional().meta({ description: 'Over time: how many until then.', example: 40 }),
})

export const getPostStats = endpoint({
  open: 'public',
  path: '/api/v3/posts/stats',
  tag: 'Posts',
  scope: ['posts', 'stats'],
  id: 'getPostStats',
  method: 'get',
  summary: 'Get totals of posts, in groups and over time',
  note: 'Takes all filters of the list. Grouped by status, every status counts. Without Manage Posts only published posts do.',
  query: StatsQuery,
  reply: z.object({
    totals: z.array(
      z.object({
        key: z
          .string()
          .meta({ description: 'What was grouped by, or `all`; over time the name of the group.', example: 'status' }),
        values: z.array(Value),
      }),
    ),
    group_by: z.string().nullable().meta({ example: 'status' }),
    group_by_tags: z.string().nullable().meta({ example: 'all' }),
    group_by_attribute_key: z.string().nullable().meta({ example: 'region' }),
    timeline_attribute: z.string().nullable().meta({ example: 'created' }),
    time_interval: z.number().int().optional().meta({ description: 'Over time: in seconds.', example: 86_400 }),
  }),
  failures: [400, 401, 403, 422],
})

export const postStatsEndpoints = [getPostStats]
