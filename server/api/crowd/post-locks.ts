import { getLock, lockPost, unlockPost } from '#lib/contracts/crowd/post-locks.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { findPost } from './find-post.ts'
import type { On } from './on.ts'
import { lockToWire } from './post-wire.ts'

export function postLockRoutes(on: On): void {
  on(getLock, {
    find: findPost,
    run: async ({ ctx, viewer, url, found }) => {
      permit(posts.mayUpdate(found, viewer), 'You may not see who is at work on this post')
      const lock = posts.liveLock(found, ctx.now())
      if (!lock) throw notFound('lock')
      return lockToWire(found.id, lock, url)
    },
  })
  on(lockPost, {
    find: findPost,
    run: async ({ ctx, viewer, url, found }) => lockToWire(found.id, await posts.lockPost(ctx, viewer, found.id), url),
  })
  on(unlockPost, {
    find: findPost,
    run: async ({ ctx, viewer, url, found }) =>
      lockToWire(found.id, await posts.unlockPost(ctx, viewer, found.id), url),
  })
}
