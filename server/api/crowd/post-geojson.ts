import { getPostGeojson, getPostsGeojson, getPostsTile } from '#lib/contracts/crowd/post-geojson.ts'
import { boundsOfTile } from '#lib/geo/tile.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { findPost } from './find-post.ts'
import { featuresOf, tileFeature } from './geojson-wire.ts'
import type { On } from './on.ts'
import { filterFromWire } from './post-filter-wire.ts'
import type { UrlOf } from './reader.ts'
import { streamed } from './streamed.ts'

const NUMBER = /^\d{1,8}$/

export function postGeojsonRoutes(on: On): void {
  on(getPostsGeojson, {
    run: async ({ ctx, viewer, url, query }) => {
      const { limit, offset, orderby, order } = query
      const listing = limit === undefined ? undefined : { limit, offset, orderby, order }
      return geojsonOf(chosen(ctx, viewer, filterFromWire(query, viewer), listing), url)
    },
  })
  on(getPostsTile, {
    find: async ({ params: { z, x, y } }) =>
      [z, x, y].every((one) => NUMBER.test(one)) ? boundsOfTile(Number(z), Number(x), Number(y)) : undefined,
    run: async ({ ctx, viewer, url, query, found: box }) => {
      const points = await posts.pointsInTile(ctx, viewer, filterFromWire(query, viewer), box)
      const features = points.map((point) => tileFeature(point, url))
      return { type: 'FeatureCollection', features, bbox: [box.west, box.south, box.east, box.north] }
    },
  })
  on(getPostGeojson, {
    find: findPost,
    run: async ({ ctx, viewer, url, found }) => {
      const [post] = await posts.shownTo(ctx, viewer, [found])
      return { type: 'FeatureCollection', features: post ? featuresOf(post, url) : [] }
    },
  })
}

type Choice = Parameters<typeof posts.listPosts>

/** A page where one is asked for, and all of them otherwise. */
async function* chosen(ctx: Choice[0], viewer: Choice[1], filter: Choice[2], listing: Choice[3] | undefined) {
  if (listing) yield (await posts.listPosts(ctx, viewer, filter, listing)).rows
  else yield* posts.eachPost(ctx, viewer, filter)
}

/** Posts as a FeatureCollection that is made while it is sent. */
export const geojsonOf = (batches: AsyncIterable<posts.Shown[]>, url: UrlOf): Promise<Response> =>
  streamed(written(batches, url), { 'content-type': 'application/json' })

async function* written(batches: AsyncIterable<posts.Shown[]>, url: UrlOf): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":['
  for await (const batch of batches) {
    const features = batch.flatMap((post) => featuresOf(post, url))
    if (features.length === 0) continue
    yield before + features.map((feature) => JSON.stringify(feature)).join(',')
    before = ','
  }
  yield before === ',' ? ']}' : `${before}]}`
}
