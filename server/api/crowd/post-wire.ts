import type { z } from 'zod'
import type { Post as WirePost } from '#lib/contracts/crowd/post-shape.ts'
import type { createPost, updatePost } from '#lib/contracts/crowd/posts.ts'
import {
  type Lock,
  type NewPost,
  type Post,
  type PostChange,
  privilegesOn,
  type Shown,
} from '#server/domain/crowd/posts/index.ts'
import type { Reader, UrlOf } from './reader.ts'
import { instant, textRelation } from './wire-parts.ts'

/** A post as the reference prints it. */
export const postToWire = (post: Shown<Post>, { viewer, url }: Reader): z.input<typeof WirePost> => ({
  ...bodyToWire(post, url),
  allowed_privileges: privilegesOn(post, viewer),
})

/** All of it but what its reader may do, which is another question for a revision or a translation. */
export function bodyToWire(post: Shown<Post>, url: UrlOf) {
  const relation = (kind: string, id: number | null) => textRelation(url, kind, id)
  return {
    id: post.id,
    url: url(`posts/${post.id}`),
    parent: relation('posts', post.parentId),
    title: post.title,
    content: post.content,
    post_date: instant(post.postDate),
    created: instant(post.createdAt),
    updated: post.updatedAt && instant(post.updatedAt),
    form: relation('forms', post.formId),
    user: relation('users', post.membershipId),
    message: post.message ?? '',
    source: post.source,
    contact: post.contact,
    color: post.color,
    type: post.type,
    slug: post.slug,
    author_email: post.authorEmail,
    author_realname: post.authorRealname,
    status: post.status,
    locale: post.locale,
    published_to: post.publishedTo,
    completed_stages: post.completedStages,
    values: post.values,
    sets: post.sets.map(String),
    tags: post.tags.map((id) => ({ id, url: url(`tags/${id}`) })),
    lock: post.lock && lockToWire(post.id, post.lock, url),
  }
}

export const lockToWire = (postId: number, { id, membershipId, expiresAt }: Lock, url: UrlOf) => ({
  id,
  url: url(`posts/${postId}/lock`),
  user: textRelation(url, 'users', membershipId),
  post_id: postId,
  expires: Math.floor(expiresAt / 1000),
  expires_at: instant(new Date(expiresAt)),
})

// Of a translation, too.
type Written = Omit<z.output<typeof createPost.body>, 'type'>
type Rewritten = Omit<z.output<typeof updatePost.body>, 'type'>

export const postFromWire = (body: Written): NewPost => ({
  title: body.title,
  content: body.content,
  slug: body.slug ?? null,
  status: body.status ?? null,
  locale: body.locale ?? null,
  postDate: body.post_date ?? null,
  formId: body.form ?? body.form_id ?? null,
  membershipId: body.user ?? body.user_id ?? null,
  parentId: body.parent ?? body.parent_id ?? null,
  authorEmail: body.author_email ?? null,
  authorRealname: body.author_realname ?? null,
  publishedTo: body.published_to ?? [],
  completedStages: body.completed_stages ?? [],
  tags: body.tags ?? [],
  values: body.values ?? {},
  messageId: null,
  importKey: null,
})

/** What is absent stays; null clears what can be empty, and leaves alone what cannot. */
export const changeFromWire = (body: Rewritten): PostChange => ({
  title: body.title,
  content: body.content,
  slug: body.slug ?? undefined,
  status: body.status ?? undefined,
  locale: body.locale ?? undefined,
  postDate: body.post_date ?? undefined,
  formId: given(body.form, body.form_id),
  membershipId: given(body.user, body.user_id),
  parentId: given(body.parent, body.parent_id),
  authorEmail: body.author_email,
  authorRealname: body.author_realname,
  publishedTo: emptied(body.published_to),
  completedStages: emptied(body.completed_stages),
  tags: emptied(body.tags),
  values: body.values === null ? {} : body.values,
})

const given = <T>(one: T | undefined, other: T | undefined) => (one === undefined ? other : one)
const emptied = <T>(list: T[] | null | undefined) => (list === null ? [] : list)
