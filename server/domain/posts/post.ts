import type { LngLat } from '#lib/geo/distance.ts'

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

/** Who looks at posts: nobody in particular, a member, or one who manages them all. */
export type Viewer = { membershipId: number | null; role: string | null; managesPosts: boolean }

/** The roles a post can be published to. */
export const ROLES: readonly string[] = ['admin', 'user']

type Readable = Pick<Post, 'status' | 'publishedTo' | 'membershipId'>

export const isOwner = (post: Readable, viewer: Viewer) =>
  viewer.membershipId !== null && post.membershipId === viewer.membershipId

/** Published posts are everybody's, or of the roles they name; drafts their owner's (crowd facts, part 4). */
export function mayRead(post: Readable, viewer: Viewer): boolean {
  if (viewer.managesPosts || isOwner(post, viewer)) return true
  if (post.status !== 'published') return false
  return post.publishedTo.length === 0 || (viewer.role !== null && post.publishedTo.includes(viewer.role))
}

/** What this viewer may do with this post. */
export function privilegesOn(post: Readable, viewer: Viewer): string[] {
  const mayChange = viewer.managesPosts || isOwner(post, viewer)
  return [
    ...(mayRead(post, viewer) ? ['read'] : []),
    'create',
    ...(mayChange ? ['update', 'delete'] : []),
    'search',
    ...(viewer.managesPosts ? ['change_status'] : []),
  ]
}
