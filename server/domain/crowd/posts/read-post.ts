import type { Context } from '#server/domain/context.ts'
import { permit, type Viewer } from '../viewer.ts'
import { mayRead, type Post } from './post.ts'
import { postById } from './store.ts'

/** A post of the caller's centre, undefined where there is none. @throws DomainError `forbidden` to who may not read it */
export async function readPost(ctx: Context, viewer: Viewer, id: number): Promise<Post | undefined> {
  const post = await postById(ctx, id)
  if (post) permit(mayRead(post, viewer), 'You may not read this post')
  return post
}
