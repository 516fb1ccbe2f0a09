import {
  addCollectionPost,
  getCollectionPost,
  listCollectionPosts,
  removeCollectionPost,
} from '#lib/contracts/crowd/collections.ts'
import type { Context } from '#server/domain/context.ts'
import * as collections from '#server/domain/crowd/collections/index.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { refuse } from '#server/domain/refused.ts'
import type { On } from './app.ts'
import { findCollection } from './collections.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postToWire } from './post-wire.ts'
import { idOf, type UrlOf, urlsFor } from './wire-parts.ts'

type Named = Parameters<typeof findCollection>[0]
type Held = { set: collections.PostSet; post: posts.Post }

export function collectionPostRoutes(on: On): void {
  on(listCollectionPosts, {
    find: findCollection,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(collections.mayReadSet(call.found, viewer))
      const filter = { ...filterFromWire(call.query, viewer), sets: [call.found.id] }
      const found = await posts.listPosts(call.ctx, viewer, filter, call.query)
      return page(call, found, (post, url) => postToWire(post, viewer, url))
    },
  })
  on(addCollectionPost, {
    find: findCollection,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(collections.mayChangeSet(call.found, viewer))
      const post = await posts.postById(call.ctx, call.body.id)
      refuse([!(post && posts.mayRead(post, viewer)) && { field: 'id', message: 'is not a post' }])
      await collections.addPost(call.ctx, viewer, call.found.id, call.body.id)
      return shown(call.ctx, viewer, call.body.id, urlsFor(call))
    },
  })
  on(getCollectionPost, {
    find: heldPost,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(collections.mayReadSet(call.found.set, viewer) && posts.mayRead(call.found.post, viewer))
      return shown(call.ctx, viewer, call.found.post.id, urlsFor(call))
    },
  })
  on(removeCollectionPost, {
    find: heldPost,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { set, post } = call.found
      await collections.removePost(call.ctx, viewer, set.id, post.id)
      return posts.mayRead(post, viewer) ? shown(call.ctx, viewer, post.id, urlsFor(call)) : undefined
    },
  })
}

/** The post in the collection that the path names; undefined for one that is not in it. */
async function heldPost({ ctx, params }: Named): Promise<Held | undefined> {
  const set = await findCollection({ ctx, params })
  const post = set && (await posts.postById(ctx, idOf(params.postid)))
  return post && (await collections.holdsPost(ctx, set.id, post.id)) ? { set, post } : undefined
}

/** The post as it is now, with the collections it is in. */
async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const post = await posts.postById(ctx, id)
  const [seen] = await posts.shownTo(ctx, viewer, post ? [post] : [])
  refuse([!seen && { field: 'id', message: 'is not a post' }])
  return postToWire(seen!, viewer, url) // safe: refused otherwise
}
