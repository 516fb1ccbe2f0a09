import type { z } from 'zod'
import { isPoint, placeOf } from '#lib/contracts/crowd/post-values.ts'
import type { NewPost as WireNewPost, Post as WirePost } from '#lib/contracts/crowd/posts.ts'
import { type NewPost, type Post, privilegesOn } from '#server/domain/posts/index.ts'
import type { Viewer } from '#server/domain/viewer.ts'
import { instant, textRelation, type UrlOf } from './wire-parts.ts'

export function postToWire(post: Post, viewer: Viewer, url: UrlOf): z.input<typeof WirePost> {
  const relation = (kind: string, id: number | null) => textRelation(url, kind, id)
  return {
    ...{ id: post.id, url: url(`posts/${post.id}`), parent: relation('posts', post.parentId) },
    ...{ title: post.title, content: post.content },
    ...{ created: instant(post.createdAt), updated: post.updatedAt && instant(post.updatedAt) },
    ...{ form: relation('forms', post.formId), user: relation('users', post.membershipId), message: '' },
    ...{ color: post.color, type: post.type, slug: post.slug },
    ...{ author_email: post.authorEmail, author_realname: post.authorRealname },
    ...{ status: post.status, locale: post.locale, published_to: post.publishedTo, completed_stages: [] },
    ...{ values: post.values, tags: [], sets: [], source: null, contact: null },
    allowed_privileges: privilegesOn(post, viewer),
  }
}

export const postFromWire = (body: WireNewPost): NewPost => ({
  ...{ title: body.title, content: body.content, slug: body.slug ?? null },
  ...{ status: body.status ?? null, locale: body.locale ?? null },
  formId: body.form ?? body.form_id ?? null,
  membershipId: body.user ?? body.user_id ?? null,
  parentId: body.parent ?? body.parent_id ?? null,
  ...{ authorEmail: body.author_email ?? null, authorRealname: body.author_realname ?? null },
  ...{ publishedTo: body.published_to ?? [], values: body.values ?? {}, place: placeIn(body.values ?? {}) },
})

/** The first point among the values is where the post is on the map. */
function placeIn(values: Record<string, unknown[]>) {
  const point = Object.values(values).flat().find(isPoint)
  return (point && placeOf(point)) ?? null
}
