import { isOwner, privileges, type Viewer } from '../viewer.ts'

/** Somebody messages are exchanged with. `membershipId` is the user it belongs to, null for nobody we know. */
export type Contact = {
  id: number
  membershipId: number | null
  dataProvider: string | null
  type: string
  contact: string
  canNotify: boolean
  createdAt: Date
  updatedAt: Date | null
}
export const CONTACT_TYPES = ['email', 'twitter', 'phone'] as const
export type ContactType = (typeof CONTACT_TYPES)[number]

/** Members have to do with their own contacts only, and delete none (facts C36). */
export const mayRead = (contact: Pick<Contact, 'membershipId'>, viewer: Viewer): boolean =>
  viewer.isAdmin || isOwner(contact, viewer)

export const privilegesOnContact = (contact: Pick<Contact, 'membershipId'>, viewer: Viewer) => {
  const own = mayRead(contact, viewer)
  return privileges({
    read: own,
    create: isSomebody(viewer),
    update: own,
    delete: viewer.isAdmin,
    search: isSomebody(viewer),
  })
}

export const isSomebody = ({ membershipId }: Viewer): boolean => membershipId !== null
