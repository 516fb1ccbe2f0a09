import { getLock, lockPost, unlockPost } from '#lib/contracts/crowd/post-locks.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { viewerOf } from './identify.ts'
import { lockToWire } from './post-wire.ts'
import { idOf, urlsFor } from './wire-parts.ts'

export function postLockRoutes(on: On): void {
  on(getLock, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => {
      permit(posts.mayUpdate(call.found, viewerOf(call.caller)), 'You may not see who is at work on this post')
      const lock = posts.liveLock(call.found, call.ctx.now())
      if (!lock) throw notFound('lock')
      return lockToWire(call.found.id, lock, urlsFor(call))
    },
  })
  on(lockPost, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => {
      const lock = await posts.lockPost(call.ctx, viewerOf(call.caller), call.found.id)
      return lockToWire(call.found.id, lock, urlsFor(call))
    },
  })
  on(unlockPost, {
    find: ({ ctx, caller, params }) => posts.readPost(ctx, viewerOf(caller), idOf(params.id)),
    run: async (call) => {
      const lock = await posts.unlockPost(call.ctx, viewerOf(call.caller), call.found.id)
      return lockToWire(call.found.id, lock, urlsFor(call))
    },
  })
}
