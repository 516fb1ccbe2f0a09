import type { LngLat } from '#lib/geo/distance.ts'
import { isFor, isOwner, may, privileges, type Viewer } from '../viewer.ts'

export type PostStatus = 'draft' | 'published' | 'archived'
/** Answers to a form's questions: arrays by attribute key. */
export type Values = Record<string, unknown[]>

/** Who is at work on a post. `expiresAt` in Unix ms; one that has expired counts no more. */
export type Lock = { id: number; membershipId: number; expiresAt: number }

/** What a post is by itself, and what its revisions keep. `membershipId` is its owner, null for nobody we know. */
export type OwnPost = {
  id: number
  parentId: number | null
  formId: number | null
  membershipId: number | null
  type: string
  title: string
  content: string
  slug: string
  color: string | null
  authorEmail: string | null
  authorRealname: string | null
  status: PostStatus
  locale: string
  publishedTo: string[]
  completedStages: number[]
  values: Values
  /** Ids of its tags, ascending. */
  tags: number[]
  place: LngLat | null
  postDate: Date
  createdAt: Date
  updatedAt: Date | null
}
/** A crowd report, with what stands around it. */
export type Post = OwnPost & {
  messageId: number | null
  /** The kind of message it was made of: `sms`, `email` …; null where it was written here. */
  source: string | null
  /** The text of that message, and the number or address it came from. */
  message: string | null
  contact: string | null
  /** Ids of the collections it is in, ascending. */
  sets: number[]
  lock: Lock | null
  /** What decides who reads the posts it belongs to, up to the one that belongs to none. */
  above: Readable[]
}

export type NewPost = {
  title: string
  content: string
  slug: string | null
  status: PostStatus | null
  locale: string | null
  formId: number | null
  /** The owner, where one is named; otherwise who writes it. */
  membershipId: number | null
  parentId: number | null
  authorEmail: string | null
  authorRealname: string | null
  publishedTo: string[]
  completedStages: number[]
  values: Values
  /** Ids, names or slugs. */
  tags: (number | string)[]
  /** Now, where it is null. */
  postDate: Date | null
  /** The message it is made of. */
  messageId: number | null
  /** What an import knows it by: the same key again is no second post. */
  importKey: string | null
}

type Owned = Pick<OwnPost, 'membershipId'>
type Readable = Owned & Pick<OwnPost, 'status' | 'publishedTo'>

/**
 * Published posts are everybody's, or of the roles they name; drafts their owner's (facts C32, C49). What belongs to a post is
 * hidden with it (facts C93).
 */
export function mayRead(post: Readable & Pick<Post, 'above'>, viewer: Viewer): boolean {
  if (mayUpdate(post, viewer)) return true
  const isOpen = (one: Readable) => one.status === 'published' && isFor(one.publishedTo, viewer)
  return isOpen(post) && post.above.every((one) => mayUpdate(one, viewer) || isOpen(one))
}

/** Who may change a post may also delete it, and see everything in it. */
export const mayUpdate = (post: Owned, viewer: Viewer): boolean => may(viewer, 'Manage Posts') || isOwner(post, viewer)

/** What this viewer may do with this post. */
export function privilegesOn(post: Readable & Pick<Post, 'above'>, viewer: Viewer): string[] {
  const changes = mayUpdate(post, viewer)
  return privileges({
    read: mayRead(post, viewer),
    create: true,
    update: changes,
    delete: changes,
    search: true,
    change_status: may(viewer, 'Manage Posts'),
  })
}
