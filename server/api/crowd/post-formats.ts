import type { z } from 'zod'
import type { listPosts } from '#lib/contracts/crowd/posts.ts'
import { eachPost, type PostFilter, listPosts as pageOfPosts } from '#server/domain/crowd/posts/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import type { Call } from '#server/http/mount.ts'
import { csvOf } from './exports.ts'
import { geojsonOf } from './post-geojson.ts'
import { urlsFor } from './wire-parts.ts'

type Asked = Pick<Call<typeof listPosts>, 'ctx' | 'rt' | 'http'> & { query: z.output<typeof listPosts.query> }

/** The list of posts as GeoJSON or CSV, where that is asked for: all of it, but for a `limit` that is given. */
export async function inOtherFormat(call: Asked, viewer: Viewer, filter: PostFilter): Promise<Response | undefined> {
  const { ctx, query, http } = call
  if (query.format === 'csv') return csvOf(ctx, viewer, filter, null)
  if (query.format !== 'geojson') return undefined
  const batches = http.req.query('limit') ? onePage(call, viewer, filter) : eachPost(ctx, viewer, filter)
  return geojsonOf(batches, urlsFor(call))
}

async function* onePage({ ctx, query }: Asked, viewer: Viewer, filter: PostFilter) {
  yield (await pageOfPosts(ctx, viewer, filter, query)).rows
}
