import { z } from 'zod'
import { text } from '../text.ts'
import { paging } from './envelope.ts'
import { MomentInQuery } from './moment.ts'
import { Box, Centre, Km, Values } from './post-filter-parts.ts'
import { ids, list } from './shared.ts'

const NO_OFFSET = 'Without an offset it is UTC.'
const before = MomentInQuery.optional().meta({ description: `At this moment or before. ${NO_OFFSET}` })
const after = MomentInQuery.optional().meta({ description: `At this moment or after. ${NO_OFFSET}` })
const names = (description: string, example: string) => list.optional().meta({ type: 'string', description, example })
/** Each is a question of its own to the database, which plans them together: thousands would keep it busy for hours. */
const ALL_OF = 10
const allOf = ids()
  .transform((items) => [...new Set(items)])
  .refine((items) => items.length <= ALL_OF, `names more than ${ALL_OF} tags`)
  .meta({ type: 'string', example: '17,18' })
const one = ids().refine((items) => items.length === 1, 'must be one id')

/** What chooses posts, wherever posts are chosen: "or" within one, "and" across them (facts C46). */
export const postFilters = {
  q: text(1000).optional().meta({
    description: 'Only posts that hold this text in title or content; a number also means the post with that id.',
    example: 'road',
  }),
  status: list
    .pipe(z.array(z.enum(['draft', 'published', 'archived', 'all'])))
    .optional()
    .meta({ type: 'string', description: '`published` by default; `all` lifts it.' }),
  form: ids('none').optional().meta({ description: 'Ids of forms, or `none`.' }),
  user: ids('none', 'me').optional().meta({ description: 'Ids of users, `me` or `none`.' }),
  parent: ids('none').optional().meta({ description: 'Ids of posts that these belong to, or `none`.' }),
  set: ids().optional().meta({ description: 'Ids of collections.' }),
  post_id: ids().optional().meta({ description: 'Ids of posts.' }),
  tags: ids().optional().meta({ description: 'Ids of tags: any of them.' }),
  'tags[any]': ids().optional().meta({ description: 'Ids of tags: any of them.' }),
  'tags[all]': allOf.optional().meta({ description: `Ids of tags: all of them; at most ${ALL_OF}.` }),
  locale: names('One or more locales.', 'en_us'),
  created_before: before,
  created_after: after,
  updated_before: before,
  updated_after: after,
  date_before: before.meta({ description: 'A `post_date` at this moment or before.' }),
  date_after: after.meta({ description: 'A `post_date` at this moment or after.' }),
  created_before_by_id: one.optional().meta({ description: 'Not made after the post with this id.' }),
  created_after_by_id: one.optional().meta({ description: 'Made after the post with this id.' }),
  bbox: Box.optional().meta({
    description:
      'West, north, east, south: only posts with a point in this box. `177,-12,-178,-20`, or `177,-12,182,-20`, goes across the 180th meridian.',
  }),
  center_point: Centre.optional().meta({ description: 'Latitude, longitude; with `within_km`.' }),
  within_km: Km.optional().meta({ description: 'How far from `center_point` at most: a circle.' }),
  has_location: z
    .enum(['mapped', 'unmapped', 'all'])
    .optional()
    .meta({ description: 'Only posts with a point (`mapped`), or without one (`unmapped`).' }),
  values: Values.optional().meta({
    description: 'By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`.',
  }),
  current_stage: ids().optional().meta({ description: 'Ids of stages: the first that is not completed.' }),
  published_to: names('Names of roles: only posts published to one of them.', 'admin'),
  source: names('Types of the messages that posts were made of, or `web` for none.', 'sms'),
}

/** What limits the values that are shown, and no posts. */
const shown = {
  include_types: names('Only values of attributes of these types.', 'varchar,point'),
  include_attributes: names('Only values of attributes with these keys or ids.', 'road'),
}

type Circle = { center_point?: unknown; within_km?: unknown }
export const isWhole = (q: Circle) => (q.center_point === undefined) === (q.within_km === undefined)
export const WHOLE = { error: 'and within_km belong together', path: ['center_point'] }

/** The filters by themselves: what a saved search, an export or a bulk change keeps. */
export const PostFilters = z.object({ ...postFilters, ...shown }).refine(isWhole, WHOLE)
export type PostFilters = z.output<typeof PostFilters>

const orderby = z
  .enum(['created', 'post_date', 'updated', 'id', 'title', 'status'])
  .default('created')
  .meta({ description: '`created` by default.' })

/** The parameters of a list of posts. */
export const PostQuery = z.object({ ...paging, orderby, ...postFilters, ...shown }).refine(isWhole, WHOLE)
export type PostQuery = z.output<typeof PostQuery>

/** The same where all of them are sent unless a page is asked for. */
export const AllPostsQuery = z
  .object({
    ...paging,
    limit: paging.limit.removeDefault().optional().meta({ description: 'All of them by default; 1000 at most.' }),
    orderby,
    ...postFilters,
    ...shown,
  })
  .refine(isWhole, WHOLE)

/** How a list of posts is answered. */
export const PostFormat = z.enum(['json', 'jsonp', 'geojson', 'csv']).optional().meta({
  description:
    '`json` by default; `jsonp` with `callback`; `geojson` and `csv` are all posts unless `limit` is given (`geojson`).',
})
