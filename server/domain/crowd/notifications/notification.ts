import { isOwner, privileges, type Viewer } from '../viewer.ts'

/** Somebody wants to be told what is put into a collection. */
export type Notification = {
  id: number
  membershipId: number
  setId: number
  createdAt: Date
  updatedAt: Date | null
}

/** Only whoever has a user can be told. */
export const mayBeTold = ({ membershipId }: Viewer): boolean => membershipId !== null

/** They are nobody's business but their own, and the admins'. */
export const mayRead = (one: Pick<Notification, 'membershipId'>, viewer: Viewer): boolean =>
  viewer.isAdmin || isOwner(one, viewer)

export const privilegesOnNotification = (one: Notification, viewer: Viewer): string[] =>
  privileges({
    read: mayRead(one, viewer),
    create: mayBeTold(viewer),
    delete: mayRead(one, viewer),
    search: mayBeTold(viewer),
  })
