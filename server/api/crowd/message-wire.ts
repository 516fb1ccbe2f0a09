import type { z } from 'zod'
import type { Message as WireMessage } from '#lib/contracts/crowd/message-shape.ts'
import type { createMessage, updateMessage } from '#lib/contracts/crowd/messages.ts'
import {
  type Message,
  type MessageChange,
  type NewMessage,
  privilegesOnMessage,
} from '#server/domain/crowd/messages/index.ts'
import type { Reader } from './reader.ts'
import { instant, relation, textRelation } from './wire-parts.ts'

type Wire = z.input<typeof WireMessage>

export function messageToWire(message: Message, { viewer, url }: Reader): Wire {
  return {
    id: message.id,
    url: url(`messages/${message.id}`),
    parent: textRelation(url, 'messages', message.parentId),
    contact_id: message.contactId,
    contact: relation(url, 'contacts', message.contactId),
    user: relation(url, 'users', message.membershipId),
    post_id: message.postId,
    data_provider: message.dataProvider,
    data_provider_message_id: message.dataProviderMessageId,
    title: message.title ?? '',
    message: message.message,
    direction: message.direction,
    // safe: only what the contract names is ever stored
    type: message.type as Wire['type'],
    status: message.status as Wire['status'],
    additional_data: message.additionalData as Wire['additional_data'], // safe: an object or an array, as it came in
    notification_post_id: message.notificationPostId,
    created: instant(message.createdAt),
    updated: message.updatedAt && instant(message.updatedAt),
    allowed_privileges: privilegesOnMessage(message, viewer),
  }
}

export const newMessage = (body: z.output<typeof createMessage.body>): NewMessage => ({
  parentId: body.parent ?? body.parent_id ?? null,
  contactId: body.contact ?? body.contact_id ?? null,
  membershipId: body.user ?? body.user_id ?? null,
  postId: body.post_id ?? null,
  notificationPostId: body.notification_post_id ?? null,
  dataProvider: body.data_provider || null,
  dataProviderMessageId: body.data_provider_message_id || null,
  title: body.title || null,
  message: body.message,
  type: body.type ?? null,
  status: body.status ?? null,
  direction: body.direction ?? null,
  additionalData: body.additional_data ?? null,
})

export const messageChange = (body: z.output<typeof updateMessage.body>): MessageChange => ({
  parentId: either(body.parent, body.parent_id),
  contactId: either(body.contact, body.contact_id),
  membershipId: either(body.user, body.user_id),
  postId: body.post_id,
  notificationPostId: body.notification_post_id,
  dataProvider: body.data_provider === '' ? null : body.data_provider,
  dataProviderMessageId: body.data_provider_message_id === '' ? null : body.data_provider_message_id,
  title: body.title === '' ? null : body.title,
  message: body.message,
  additionalData: body.additional_data,
  type: body.type ?? undefined,
  status: body.status ?? undefined,
  direction: body.direction ?? undefined,
})

const either = <T>(a: T | undefined, b: T | undefined) => (a === undefined ? b : a)
