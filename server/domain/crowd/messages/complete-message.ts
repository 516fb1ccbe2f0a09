import type { Context } from '#server/domain/context.ts'
import { contactById } from '../contacts/index.ts'
import type { Viewer } from '../viewer.ts'
import type { CompleteMessage, NewMessage } from './message.ts'
import { typeForContact } from './message.ts'
import { messageById } from './store.ts'

/**
 * A message with what it leaves out: an answer inherits type, provider and contact; otherwise the type is that of the
 * contact, and text messages are what most are (facts C64).
 */
export async function completed(ctx: Context, viewer: Viewer, input: NewMessage): Promise<CompleteMessage> {
  const parent = input.parentId === null ? undefined : await messageById(ctx, input.parentId)
  const contactId = input.contactId ?? parent?.contactId ?? null
  const contact = contactId === null ? undefined : await contactById(ctx, contactId)
  const type = input.type ?? parent?.type ?? (contact ? typeForContact(contact.type) : 'sms')
  const direction = input.direction ?? 'outgoing'
  return {
    ...input,
    contactId,
    type,
    direction,
    dataProvider: input.dataProvider ?? (parent?.type === type ? parent.dataProvider : null),
    membershipId: input.membershipId ?? (direction === 'outgoing' ? viewer.membershipId : null),
    status: input.status ?? (direction === 'outgoing' ? 'pending' : 'received'),
  }
}
