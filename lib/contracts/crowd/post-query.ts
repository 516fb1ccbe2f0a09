import { z } from 'zod'
import { text } from '../text.ts'
import { paging } from './envelope.ts'
import { ids, list } from './shared.ts'

// A `+` that was not encoded arrives as a space.
const InstantIn = z
  .string()
  .transform((s) => new Date(s.trim().replace(/ (?=\d\d:?\d\d$)/, '+')))
  .refine((date) => !Number.isNaN(date.getTime()), 'must be a date and time such as 1970-01-01T00:00:00+00:00')
  .meta({ type: 'string', example: '1970-01-01T00:00:00+00:00' })

const numbers = (count: number) =>
  list
    .transform((items) => items.map(Number))
    .refine((found) => found.length === count && found.every(Number.isFinite), `must be ${count} numbers`)

/** `west,north,east,south`; only the corners matter, so `west,south,east,north` is the same box. */
const Box = numbers(4)
  .transform(([x1, y1, x2, y2]) => ({
    ...{ west: Math.min(x1!, x2!), east: Math.max(x1!, x2!) },
    ...{ south: Math.min(y1!, y2!), north: Math.max(y1!, y2!) },
  }))
  .meta({ type: 'string', example: '24.5,60.4,25.3,60.0' })

const Centre = numbers(2)
  .refine(([lat, lng]) => Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180, 'must be lat,lon')
  .transform(([lat, lng]) => ({ lat: lat!, lng: lng! }))
  .meta({ type: 'string', example: '60.1699,24.9384' })

const Km = z
  .string()
  .transform(Number)
  .refine((n) => Number.isFinite(n) && n >= 0, 'must be a number')
  .meta({ type: 'string', example: '5' })

/** The filters of the list of posts: "or" within one, "and" across them. */
export const PostQuery = z
  .object({
    ...paging,
    orderby: z
      .enum(['created', 'post_date', 'updated', 'id', 'title', 'status'])
      .default('created')
      .meta({ description: '`created` by default.' }),
    q: text(1000)
      .optional()
      .meta({ description: 'Only posts that hold this text in title or content.', example: 'road' }),
    status: list
      .pipe(z.array(z.enum(['draft', 'published', 'archived', 'all'])))
      .optional()
      .meta({ type: 'string', description: '`published` by default; `all` lifts it.' }),
    form: ids('none').optional().meta({ description: 'Ids of forms, or `none`.' }),
    user: ids('none', 'me').optional().meta({ description: 'Ids of users, `me` or `none`.' }),
    parent: ids('none').optional().meta({ description: 'Ids of posts that these belong to, or `none`.' }),
    locale: list.optional().meta({ type: 'string', description: 'One or more locales.', example: 'en_us' }),
    created_before: InstantIn.optional().meta({ description: 'At this moment or before.' }),
    created_after: InstantIn.optional().meta({ description: 'At this moment or after.' }),
    updated_before: InstantIn.optional().meta({ description: 'At this moment or before.' }),
    updated_after: InstantIn.optional().meta({ description: 'At this moment or after.' }),
    bbox: Box.optional().meta({ description: 'West, north, east, south: only posts with a place in this box.' }),
    center_point: Centre.optional().meta({ description: 'Latitude, longitude; with `within_km`.' }),
    within_km: Km.optional().meta({ description: 'How far from `center_point` at most.' }),
  })
  .refine((q) => (q.center_point === undefined) === (q.within_km === undefined), {
    error: 'center_point and within_km belong together',
    path: ['center_point'],
  })
export type PostQuery = z.output<typeof PostQuery>
