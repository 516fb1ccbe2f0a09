import { createPost, listPosts } from '#lib/contracts/crowd/posts.ts'
import * as posts from '#server/domain/posts/index.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postFromWire, postToWire } from './post-wire.ts'
import { urlsFor } from './wire-parts.ts'

export function postRoutes(on: On): void {
  on(listPosts, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const found = await posts.listPosts(call.ctx, viewer, filterFromWire(call.query, viewer), call.query)
      return page(call, found, (post, url) => postToWire(post, viewer, url))
    },
  })
  on(createPost, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const post = await posts.createPost(call.ctx, viewer, postFromWire(call.body))
      return posts.mayRead(post, viewer) ? postToWire(post, viewer, urlsFor(call)) : undefined
    },
  })
}
