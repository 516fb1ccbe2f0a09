import { getRevision, listRevisions } from '#lib/contracts/crowd/post-revisions.ts'
import type { Context } from '#server/domain/context.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { onlyWhoMay } from './allowed.ts'
import type { Named } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { bodyToWire } from './post-wire.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, textRelation } from './wire-parts.ts'

type Told = { revision: posts.Revision; post: posts.Shown }

export function postRevisionRoutes(on: On): void {
  on(listRevisions, {
    find,
    allow: onlyWhoMay(posts.mayUpdate),
    run: async (call) => {
      const { rows, total } = await posts.listRevisions(call.ctx, call.viewer, call.found, call.query)
      return page(call, { rows: await told(call.ctx, call.viewer, call.found, rows), total }, revisionToWire)
    },
  })
  on(getRevision, {
    find: async (call) => {
      const post = await find(call)
      const revision = post && (await posts.revisionById(call.ctx, call.viewer, post, idOf(call.params.revision)))
      return revision && (await told(call.ctx, call.viewer, post, [revision]))[0]
    },
    run: async (call) => revisionToWire(call.found, call),
  })
}

/** A post, or one of its translations by its own id. */
async function find({ ctx, viewer, params }: Named): Promise<posts.Post | undefined> {
  const post = await posts.postOrTranslationById(ctx, idOf(params.id))
  if (post) permit(posts.mayRead(post, viewer), 'You may not read this post')
  return post
}

/** Who may change the post now sees all that it was, also from before it was theirs. */
async function told(ctx: Context, viewer: Viewer, post: posts.Post, revisions: posts.Revision[]): Promise<Told[]> {
  const { messageId, source, message, contact, above, membershipId } = post
  const around = { messageId, source, message, contact, above, sets: [], lock: null, membershipId }
  const shown = await posts.shownTo(
    ctx,
    viewer,
    revisions.map((revision) => ({ ...revision.post, ...around })),
  )
  return shown.map((one, i) => ({ revision: revisions[i]!, post: one })) // safe: one for each
}

function revisionToWire({ revision, post }: Told, { url }: Reader) {
  const user = (id: number | null) => textRelation(url, 'users', id)
  return {
    ...bodyToWire(post, url),
    id: revision.id,
    url: url(`posts/${post.id}/revisions/${revision.id}`),
    type: 'revision' as const,
    parent: textRelation(url, 'posts', post.id),
    created: instant(revision.at),
    user: user(revision.membershipId),
    owner: user(revision.post.membershipId),
    allowed_privileges: ['read', 'search'],
  }
}
