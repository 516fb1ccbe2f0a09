import type { z } from 'zod'
import type { listPosts } from '#lib/contracts/crowd/posts.ts'
import type { PostFilter } from '#server/domain/crowd/posts/index.ts'
import type { CrowdCall } from './call.ts'
import { csvOf } from './exports.ts'
import { geojsonOf } from './post-geojson.ts'

type Asked = CrowdCall & { query: z.output<typeof listPosts.query> }

/** The list of posts as GeoJSON or CSV, where that is asked for: all of it, but for a `limit` that is given. */
export async function inOtherFormat(call: Asked, filter: PostFilter): Promise<Response | undefined> {
  const { ctx, viewer, query, http } = call
  if (query.format === 'csv') return csvOf(ctx, viewer, filter, null)
  if (query.format !== 'geojson') return undefined
  return geojsonOf(call, filter, { ...query, limit: http.req.query('limit') ? query.limit : undefined })
}
