import { type Post, shownTo } from '#server/domain/crowd/posts/index.ts'
import type { CrowdCall } from './call.ts'
import { postToWire } from './post-wire.ts'

/** One post as its reader may see it, printed. */
export async function postFor(call: CrowdCall, post: Post): Promise<ReturnType<typeof postToWire>> {
  const [shown] = await shownTo(call.ctx, call.viewer, [post])
  return postToWire(shown!, call) // safe: one for each
}
