import { createPost, deletePost, getPost, listPosts, updatePost } from '#lib/contracts/crowd/posts.ts'
import type { Context } from '#server/domain/context.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { notFound } from '#server/domain/error.ts'
import { page } from './envelope.ts'
import { findPost } from './find-post.ts'
import type { On } from './on.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postFor } from './post-for.ts'
import { inOtherFormat } from './post-formats.ts'
import { mayChangePost, mayPost } from './post-rights.ts'
import { changeFromWire, postFromWire, postToWire } from './post-wire.ts'

export function postRoutes(on: On): void {
  on(listPosts, {
    run: async (call) => {
      const filter = filterFromWire(call.query, call.viewer)
      const other = await inOtherFormat(call, filter)
      return other ?? page(call, await posts.listPosts(call.ctx, call.viewer, filter, call.query), postToWire)
    },
  })
  on(createPost, {
    allow: mayPost,
    run: async (call) => {
      const post = await posts.createPost(call.ctx, call.viewer, postFromWire(call.body))
      return posts.mayRead(post, call.viewer) ? postFor(call, post) : undefined
    },
  })
  on(getPost, { find: findPost, run: (call) => postFor(call, call.found) })
  on(updatePost, {
    find: findPost,
    allow: mayChangePost,
    run: async (call) => {
      await posts.updatePost(call.ctx, call.viewer, call.found.id, changeFromWire(call.body))
      return postFor(call, await existing(call.ctx, call.found.id))
    },
  })
  on(deletePost, {
    find: findPost,
    run: async (call) => {
      await posts.deletePost(call.ctx, call.viewer, call.found.id)
      return postFor(call, { ...call.found, lock: null })
    },
  })
}

async function existing(ctx: Context, id: number): Promise<posts.Post> {
  const post = await posts.postById(ctx, id)
  if (!post) throw notFound('post')
  return post
}
