import { createPost, deletePost, getPost, listPosts, updatePost } from '#lib/contracts/crowd/posts.ts'
import type { Context } from '#server/domain/context.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postFor } from './post-for.ts'
import { inOtherFormat } from './post-formats.ts'
import { changeFromWire, postFromWire, postToWire } from './post-wire.ts'
import { idOf } from './wire-parts.ts'

export function postRoutes(on: On): void {
  on(listPosts, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const filter = filterFromWire(call.query, viewer)
      const other = await inOtherFormat(call, viewer, filter)
      if (other) return other
      const found = await posts.listPosts(call.ctx, viewer, filter, call.query)
      return page(call, found, (post, url) => postToWire(post, viewer, url))
    },
  })
  on(createPost, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const post = await posts.createPost(call.ctx, viewer, postFromWire(call.body))
      return posts.mayRead(post, viewer) ? postFor(call, viewer, post) : undefined
    },
  })
  on(getPost, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: (call) => postFor(call, viewerOf(call.caller), call.found),
  })
  on(updatePost, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await posts.updatePost(call.ctx, viewer, call.found.id, changeFromWire(call.body))
      return postFor(call, viewer, await existing(call.ctx, call.found.id))
    },
  })
  on(deletePost, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await posts.deletePost(call.ctx, viewer, call.found.id)
      return postFor(call, viewer, { ...call.found, lock: null })
    },
  })
}

async function existing(ctx: Context, id: number): Promise<posts.Post> {
  const post = await posts.postById(ctx, id)
  if (!post) throw notFound('post')
  return post
}
