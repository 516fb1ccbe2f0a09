import type { z } from 'zod'
import type { PostQuery } from '#lib/contracts/crowd/post-query.ts'
import { isPoint, placeOf } from '#lib/contracts/crowd/post-values.ts'
import type { NewPost as WireNewPost, Post as WirePost } from '#lib/contracts/crowd/posts.ts'
import {
  type NewPost,
  type Post,
  type PostFilter,
  privilegesOn,
  type Viewer,
  type Wanted,
} from '#server/domain/posts/index.ts'

/** UTC to the second, with an offset and never a `Z` (crowd facts, part 1). */
const instant = (date: Date) => `${date.toISOString().slice(0, 19)}+00:00`

export function postToWire(post: Post, viewer: Viewer, origin: string): z.input<typeof WirePost> {
  const api = `${origin}/api/v3`
  const relation = (kind: string, id: number | null) =>
    id === null ? null : { id: String(id), url: `${api}/${kind}/${id}` }
  return {
    ...{ id: post.id, url: `${api}/posts/${post.id}`, parent: relation('posts', post.parentId) },
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

export const filterFromWire = (query: PostQuery, viewer: Viewer): PostFilter => ({
  ...{ q: query.q, statuses: statusesFrom(query.status) },
  ...{
    form: wanted(query.form, null),
    owner: wanted(query.user, viewer.membershipId),
    parent: wanted(query.parent, null),
  },
  locales: query.locale?.map((locale) => locale.toLowerCase()) ?? [],
  created: { from: query.created_after, to: query.created_before },
  updated: { from: query.updated_after, to: query.updated_before },
  within: query.bbox,
  around: query.center_point && { ...query.center_point, km: query.within_km ?? 0 },
})

/** Published ones unless asked otherwise; `all` lifts that (crowd facts, part 4). */
function statusesFrom(asked: PostQuery['status'] = ['published']): PostFilter['statuses'] {
  return asked.includes('all') ? [] : asked.filter((status) => status !== 'all')
}

function wanted(items: string[] | undefined, me: number | null): Wanted | undefined {
  if (!items) return undefined
  const ids = items.filter((item) => item !== 'none').map((item) => (item === 'me' ? me : Number(item)))
  return { ids: ids.filter((id) => id !== null), none: items.includes('none') }
}

export const orderFromWire = ({ orderby, order }: PostQuery) => ({
  by: orderby === 'post_date' ? ('created' as const) : orderby,
  direction: order,
})
