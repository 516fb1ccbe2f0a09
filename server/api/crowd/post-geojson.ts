import { getPostGeojson, getPostsGeojson, getPostsTile } from '#lib/contracts/crowd/post-geojson.ts'
import { type Bounds, narrowest } from '#lib/geo/bounds.ts'
import { stretchesOf } from '#lib/geo/geometry.ts'
import { boundsOfTile } from '#lib/geo/tile.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import type { CrowdCall } from './call.ts'
import { findPost } from './find-post.ts'
import { type Drawing, featureOf, featuresOf, tileFeature } from './geojson-wire.ts'
import type { On } from './on.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { streamed } from './streamed.ts'

const NUMBER = /^\d{1,8}$/

export function postGeojsonRoutes(on: On): void {
  on(getPostsGeojson, {
    run: (call) => geojsonOf(call, filterFromWire(call.query, call.viewer), call.query),
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
      const features = post ? featuresOf(post, { url, shapes: await posts.shapeKeys(ctx) }) : []
      return {
        type: 'FeatureCollection',
        features,
        ...boxAround(features.flatMap(({ geometry }) => stretchesOf(geometry))),
      }
    },
  })
}

type Listing = Parameters<typeof posts.listPosts>[3]
type Paging = Omit<Listing, 'limit'> & { limit?: number | undefined }
type Piece = { posts: posts.Shown[]; total?: number }

/** Posts as a FeatureCollection that is made while it is sent: a page where one is asked for, else all of them. */
export async function geojsonOf(call: CrowdCall, filter: posts.PostFilter, paging: Paging): Promise<Response> {
  const { limit } = paging
  const shapes = await posts.shapeKeys(call.ctx)
  const pieces = limit === undefined ? all(call, filter) : page(call, filter, { ...paging, limit })
  return streamed(written(pieces, { url: call.url, shapes }), { 'content-type': 'application/json' })
}

async function* page({ ctx, viewer }: CrowdCall, filter: posts.PostFilter, listing: Listing): AsyncGenerator<Piece> {
  const { rows, total } = await posts.listPosts(ctx, viewer, filter, listing)
  yield { posts: rows, total }
}

async function* all({ ctx, viewer }: CrowdCall, filter: posts.PostFilter): AsyncGenerator<Piece> {
  for await (const batch of posts.eachPost(ctx, viewer, filter)) yield { posts: batch }
}

/** `total` is of posts, not of features: what `limit` and `offset` count. */
async function* written(pieces: AsyncIterable<Piece>, drawing: Drawing): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":['
  let [total, seen] = [undefined as number | undefined, 0]
  const stretches: Bounds[] = []
  for await (const piece of pieces) {
    const features = piece.posts.flatMap((post) => featureOf(post, drawing) ?? [])
    total = piece.total
    seen += piece.posts.length
    for (const { geometry } of features) for (const one of stretchesOf(geometry)) stretches.push(one)
    if (features.length === 0) continue
    yield before + features.map((feature) => JSON.stringify(feature)).join(',')
    before = ','
  }
  const rest = JSON.stringify({ ...boxAround(stretches), total: total ?? seen }).slice(1)
  yield `${before === ',' ? '' : before}],${rest}`
}

function boxAround(stretches: Bounds[]): { bbox?: number[] } {
  const box = narrowest(stretches)
  return box ? { bbox: [box.west, box.south, box.east, box.north] } : {}
}
