import { createPost, listPosts } from '#lib/contracts/crowd/posts.ts'
import * as posts from '#server/domain/posts/index.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromWire, orderFromWire, postFromWire, postToWire } from './wire.ts'

export function postRoutes(on: On): void {
  on(listPosts, {
    run: async ({ ctx, rt, caller, query, http }) => {
      const viewer = viewerOf(caller)
      const asked = { order: orderFromWire(query), limit: query.limit, offset: query.offset }
      const { posts: found, total } = await posts.listPosts(ctx, viewer, filterFromWire(query, viewer), asked)
      const { pathname, search } = new URL(http.req.url)
      const origin = originOf(rt.config, http.req.url)
      const results = found.map((post) => postToWire(post, viewer, origin))
      return page(results, total, query, new URL(pathname + search, origin))
    },
  })
  on(createPost, {
    run: async ({ ctx, rt, caller, body, http }) => {
      const viewer = viewerOf(caller)
      const post = await posts.createPost(ctx, viewer, postFromWire(body))
      return posts.mayRead(post, viewer) ? postToWire(post, viewer, originOf(rt.config, http.req.url)) : undefined
    },
  })
}
