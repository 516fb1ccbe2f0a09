import { isDeepStrictEqual } from 'node:util'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { permit, type Viewer } from '../viewer.ts'
import { postFaults } from './check-message.ts'
import { aboutMessage } from './log-entry.ts'
import type { Message } from './message.ts'
import { lockMessage } from './store.ts'

type Written = Omit<Message, 'id' | 'createdAt' | 'updatedAt'>
export type MessageChange = { [K in keyof Written]?: Written[K] | undefined }

/** What a person may make of a message that is still to be sent. */
const FROM_PENDING = ['pending', 'pending_poll', 'sent', 'unknown', 'archived', 'cancelled', 'failed']
/** Made once and for all. */
const FIXED = {
  direction: 'direction',
  type: 'type',
  dataProvider: 'data_provider',
  parentId: 'parent_id',
  contactId: 'contact_id',
  membershipId: 'user_id',
  dataProviderMessageId: 'data_provider_message_id',
} as const
/** To be changed as long as it has not gone. */
const OPEN = { title: 'title', message: 'message', additionalData: 'additional_data' } as const

/**
 * Changes what is named of an outgoing message: its words as long as it is `pending`, and what becomes of it then.
 * @throws DomainError `forbidden` (also for whatever came in), `not_found`, `invalid`
 */
export function updateMessage(outer: Context, viewer: Viewer, id: number, change: MessageChange): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const before = await lockMessage(ctx, id)
    if (!before) throw notFound('message')
    permit(before.direction === 'outgoing', 'A message that came in is never changed')
    const after = applied<Message>(before, change)
    refuse([...faultsBetween(before, after), ...(await postFaults(ctx, after))])
    const keys = Object.keys(change).filter((key) => isChanged(before, after, key as keyof Message))
    if (keys.length === 0) return
    await ctx.db
      .updateTable('message')
      .set({
        title: after.title,
        message: after.message,
        status: after.status,
        post_id: after.postId,
        notification_post_id: after.notificationPostId,
        additional_data: after.additionalData === null ? null : JSON.stringify(after.additionalData),
        updated_at: ctx.now(),
      })
      .where('id', '=', id)
      .execute()
    await record(ctx, {
      action: 'MESSAGE_UPDATE',
      ...aboutMessage(id),
      changes: keys.map((key) => entryFor(before, after, key)),
    })
  })
}

/**
 * Deletes a message; answers to it stay, and so does the post made of it.
 * @throws DomainError `forbidden` for all but admins, `not_found`
 */
export function deleteMessage(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    if (!(await lockMessage(ctx, id))) throw notFound('message')
    await ctx.db.deleteFrom('message').where('id', '=', id).execute()
    await record(ctx, { action: 'MESSAGE_DELETE', ...aboutMessage(id) })
  })
}

const isChanged = (before: Message, after: Message, key: keyof Message) => !isDeepStrictEqual(before[key], after[key])

function faultsBetween(before: Message, after: Message): Fault[] {
  const changed = (fields: object) =>
    Object.entries(fields).filter(([key]) => isChanged(before, after, key as keyof Message)) // safe: their own keys
  const fixed = changed(FIXED).map(([, field]) => ({ field, message: 'cannot be changed' }))
  const gone = before.status === 'pending' ? [] : changed(OPEN)
  return [
    ...fixed,
    ...gone.map(([, field]) => ({ field, message: 'cannot be changed any more' })),
    ...statusFaults(before, after),
  ]
}

function statusFaults(before: Message, after: Message): Fault[] {
  if (before.status === after.status) return []
  if (before.status === 'pending' && FROM_PENDING.includes(after.status)) return []
  return [{ field: 'status', message: `cannot become ${after.status} from ${before.status}` }]
}

/** Of words only that they changed. */
function entryFor(before: Message, after: Message, name: string) {
  const key = name as 'status' // safe: whichever it is, it is one of a message
  return name in OPEN ? { key, from: null, to: null } : { key, from: before[key], to: after[key] }
}
