import { privileges, type Viewer } from '../viewer.ts'

export const MESSAGE_TYPES = ['sms', 'email', 'twitter', 'phone'] as const
export type Direction = 'incoming' | 'outgoing'

/** One message to or from a contact. `dataProviderMessageId`: what the provider calls it. */
export type Message = {
  id: number
  parentId: number | null
  contactId: number | null
  membershipId: number | null
  postId: number | null
  notificationPostId: number | null
  dataProvider: string | null
  dataProviderMessageId: string | null
  title: string | null
  message: string
  type: string
  status: string
  direction: Direction
  additionalData: unknown
  createdAt: Date
  updatedAt: Date | null
}

/** What is null is taken from the message it answers, or from the contact. */
export type NewMessage = {
  parentId: number | null
  contactId: number | null
  membershipId: number | null
  postId: number | null
  notificationPostId: number | null
  dataProvider: string | null
  dataProviderMessageId: string | null
  title: string | null
  message: string
  type: string | null
  status: string | null
  direction: Direction | null
  additionalData: unknown
}
export type CompleteMessage = NewMessage & { type: string; status: string; direction: Direction }

/** A message that is to go now. */
export type Due = {
  id: number
  /** The address of the contact. */
  to: string
  title: string | null
  text: string
  provider: string
  /** E-mail: the ids of the letters it answers, oldest first, and the subject of the last. */
  answers: { ids: string[]; subject: string | null }
}

/** Messages are for admins; what came in is never changed (facts C36). */
export const privilegesOnMessage = ({ direction }: Pick<Message, 'direction'>, { isAdmin }: Viewer) =>
  privileges({
    read: isAdmin,
    create: isAdmin,
    delete: isAdmin,
    search: isAdmin,
    update: isAdmin && direction === 'outgoing',
  })

/** The kind of contact that a message of this type goes to. */
export const contactTypeFor = (type: string) => (type === 'sms' || type === 'phone' ? 'phone' : type)
/** And the type of message that fits a kind of contact. */
export const typeForContact = (contactType: string) => (contactType === 'phone' ? 'sms' : contactType)
