import { isFor, isOwner, privileges, type Viewer } from '../viewer.ts'

/** A collection holds posts that were picked by hand, a saved search a filter that picks them. */
export type SetKind = 'collection' | 'savedsearch'

export type PostSet = {
  id: number
  membershipId: number | null
  name: string
  description: string | null
  /** How it is shown: `map`, `list`, `chart` or `timeline`. */
  view: string
  viewOptions: unknown
  /** Names of the roles that may see it; empty for everybody. */
  visibleTo: string[]
  featured: boolean
  /** Query parameters of the list of posts; null for a collection. */
  filter: Record<string, unknown> | null
  createdAt: Date
  updatedAt: Date | null
}

type Owned = Pick<PostSet, 'membershipId'>

export const mayReadSet = (set: Owned & Pick<PostSet, 'visibleTo'>, viewer: Viewer): boolean =>
  mayChangeSet(set, viewer) || isFor(set.visibleTo, viewer)

/** Its owner does everything with it, and so do admins (facts C34). */
export const mayChangeSet = (set: Owned, viewer: Viewer): boolean => viewer.isAdmin || isOwner(set, viewer)

/** Nobody in particular cannot own anything, and so makes none. */
export const mayCreateSet = ({ membershipId }: Viewer): boolean => membershipId !== null

export function privilegesOnSet(set: Owned & Pick<PostSet, 'visibleTo'>, viewer: Viewer) {
  const changes = mayChangeSet(set, viewer)
  return privileges({
    read: mayReadSet(set, viewer),
    create: mayCreateSet(viewer),
    update: changes,
    delete: changes,
    search: true,
  })
}
