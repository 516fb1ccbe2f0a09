import type { LngLat } from '#lib/geo/distance.ts'
import { isFor, isOwner, may, privileges, type Viewer } from '../viewer.ts'

export type PostStatus = 'draft' | 'published' | 'archived'

/** A crowd report. `membershipId` is its owner, null for nobody we know. */
export type Post = {
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
  values: Record<string, unknown[]>
  place: LngLat | null
  createdAt: Date
  updatedAt: Date | null
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
  values: Record<string, unknown[]>
  place: LngLat | null
}

type Readable = Pick<Post, 'status' | 'publishedTo' | 'membershipId'>

/** Published posts are everybody's, or of the roles they name; drafts their owner's (crowd facts, part 4). */
export function mayRead(post: Readable, viewer: Viewer): boolean {
  if (may(viewer, 'Manage Posts') || isOwner(post, viewer)) return true
  return post.status === 'published' && isFor(post.publishedTo, viewer)
}

/** What this viewer may do with this post. */
export function privilegesOn(post: Readable, viewer: Viewer): string[] {
  const manages = may(viewer, 'Manage Posts')
  const changes = manages || isOwner(post, viewer)
  return privileges({
    ...{ read: mayRead(post, viewer), create: true, update: changes, delete: changes, search: true },
    change_status: manages,
  })
}
