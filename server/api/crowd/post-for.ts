import type { Context as Hono } from 'hono'
import type { Context } from '#server/domain/context.ts'
import { type Post, shownTo } from '#server/domain/crowd/posts/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import type { Env } from '#server/http/env.ts'
import type { Parts } from '#server/parts/parts.ts'

import { postToWire } from './post-wire.ts'
import { urlsFor } from './wire-parts.ts'

/** One post as its reader may see it, printed. */
export async function postFor(
  call: { ctx: Context; rt: Parts; http: Hono<Env> },
  viewer: Viewer,
  post: Post,
): Promise<ReturnType<typeof postToWire>> {
  const [shown] = await shownTo(call.ctx, viewer, [post])
  return postToWire(shown!, viewer, urlsFor(call)) // safe: one for each
}
