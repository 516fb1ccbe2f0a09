import {
  addCollectionPost,
  getCollectionPost,
  listCollectionPosts,
  removeCollectionPost,
} from '#lib/contracts/crowd/collections.ts'
import * as collections from '#server/domain/crowd/collections/index.ts'
import { tellOfPosts } from '#server/domain/crowd/notifications/index.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { refuse } from '#server/domain/refused.ts'
import { onlyWhoMay } from './allowed.ts'
import type { CrowdCall } from './call.ts'
import { findCollection } from './collections.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postToWire } from './post-wire.ts'
import { idOf } from './wire-parts.ts'

type Held = { set: collections.PostSet; post: posts.Post }

export function collectionPostRoutes(on: On): void {
  on(listCollectionPosts, {
    find: findCollection,
    allow: onlyWhoMay(collections.mayReadSet),
    run: async (call) => {
      permit(collections.mayReadSet(call.found, call.viewer))
      const filter = { ...filterFromWire(call.query, call.viewer), sets: [call.found.id] }
      return page(call, await posts.listPosts(call.ctx, call.viewer, filter, call.query), postToWire)
    },
  })
  on(addCollectionPost, {
    find: findCollection,
    allow: onlyWhoMay(collections.mayChangeSet),
    run: async (call) => {
      const { ctx, viewer, found, body } = call
      permit(collections.mayChangeSet(found, viewer))
      const post = await posts.postById(ctx, body.id)
      refuse([!(post && posts.mayRead(post, viewer)) && { field: 'id', message: 'is not a post' }])
      await collections.addPost(ctx, viewer, found.id, body.id)
      await tellOfPosts(ctx, found.id, [body.id])
      return shown(call, body.id)
    },
  })
  on(getCollectionPost, {
    find: heldPost,
    run: async (call) => {
      const { set, post } = call.found
      permit(collections.mayReadSet(set, call.viewer) && posts.mayRead(post, call.viewer))
      return shown(call, post.id)
    },
  })
  on(removeCollectionPost, {
    find: heldPost,
    run: async (call) => {
      const { set, post } = call.found
      await collections.removePost(call.ctx, call.viewer, set.id, post.id)
      return posts.mayRead(post, call.viewer) ? shown(call, post.id) : undefined
    },
  })
}

/** The post in the collection that the path names; undefined for one that is not in it. */
async function heldPost(call: CrowdCall & { params: { id: string; postid: string } }): Promise<Held | undefined> {
  const set = await findCollection(call)
  const post = set && (await posts.postById(call.ctx, idOf(call.params.postid)))
  return post && (await collections.holdsPost(call.ctx, set.id, post.id)) ? { set, post } : undefined
}

/** The post as it is now, with the collections it is in. */
async function shown(call: CrowdCall, id: number) {
  const post = await posts.postById(call.ctx, id)
  const [seen] = await posts.shownTo(call.ctx, call.viewer, post ? [post] : [])
  refuse([!seen && { field: 'id', message: 'is not a post' }])
  return postToWire(seen!, call) // safe: refused otherwise
}
